using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Law.Sanctions;

namespace JudicialAnalogs.Practice.Profiles;

/// <summary>One form of punishment within a group.</summary>
/// <param name="Form">Form.</param>
/// <param name="Counts">The counts punished so.</param>
/// <param name="Share">Their share of all punished counts of the group, each alike, 0 to 1.</param>
/// <param name="WeightedShare">The same by likeness of the facts, 0 to 1.</param>
/// <param name="Evidence">How many counts were punished so.</param>
/// <param name="Sizes">Sizes, a distribution for each unit that courts used, the most usual first; empty for life and where none was read.</param>
/// <param name="Bounds">What the sanction allows for this form in the first of those units; null when not known.</param>
/// <param name="Place">Where the sizes lie within the sanctions they were chosen from; null for life and where no sanction is known.</param>
/// <param name="Probation">Lengths of probation in months; null for other forms than conditional imprisonment and where none was read.</param>
public sealed record PunishmentShare(
    PunishmentForm Form,
    IReadOnlyList<CountAddress> Counts,
    double Share,
    double WeightedShare,
    Evidence Evidence,
    IReadOnlyList<SizeDistribution> Sizes,
    SanctionAlternative? Bounds,
    SanctionPlace? Place,
    SizeDistribution? Probation);
