using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Practice.Profiles;

/// <summary>One kind of additional punishment within a group (УК ст. 40(3)).</summary>
/// <param name="Kind">Kind.</param>
/// <param name="Counts">The counts whose defendants were given it.</param>
/// <param name="Share">Their share of the punished counts, each alike, 0 to 1.</param>
/// <param name="Months">Lengths in months; null where the kind has none or none was read.</param>
public sealed record AdditionalShare(AdditionalPunishmentKind Kind, IReadOnlyList<CountAddress> Counts, double Share, SizeDistribution? Months);
