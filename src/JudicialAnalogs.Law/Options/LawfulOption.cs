using JudicialAnalogs.Law.Lawfulness;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Law.Options;

/// <summary>What the law allows of one form of punishment in one unit: a range, never a single size to choose.</summary>
/// <param name="Form">Form.</param>
/// <param name="Unit">Unit of the bounds; unspecified for life.</param>
/// <param name="Bounds">What may be imposed, the facts that are not known taken as usual: completed, no exceptional circumstances, no exempt person, and so on.</param>
/// <param name="Norms">Norms that the bounds, or the exclusion, rest on.</param>
/// <param name="Steps">How they were reckoned.</param>
/// <param name="MissingFacts">Text keys of facts without which nothing can be told; empty unless the state is <see cref="OptionState.CannotTell"/>.</param>
/// <param name="Conditions">Facts not known that would change the bounds, and how.</param>
public sealed record LawfulOption(
    PunishmentForm Form,
    PunishmentUnit Unit,
    OptionBounds Bounds,
    IReadOnlyList<NormRef> Norms,
    IReadOnlyList<LawfulnessStep> Steps,
    IReadOnlyList<string> MissingFacts,
    IReadOnlyList<OptionCondition> Conditions);
