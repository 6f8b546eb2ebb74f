using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Law.Sanctions;

namespace JudicialAnalogs.Practice.Profiles;

/// <summary>One form of punishment within a group.</summary>
/// <param name="Form">Form.</param>
/// <param name="Counts">The counts punished so.</param>
/// <param name="Share">Their share of all punished counts of the group, 0 to 1.</param>
/// <param name="Size">Sizes in the unit most courts used.</param>
/// <param name="Bounds">What the sanction allows for this form; null when not known.</param>
public sealed record PunishmentShare(
    PunishmentForm Form,
    IReadOnlyList<CountAddress> Counts,
    double Share,
    SizeDistribution Size,
    SanctionAlternative? Bounds);
