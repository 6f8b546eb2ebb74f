using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Practice.Profiles;

/// <summary>A punishment of the group that a higher court's act of the same case names otherwise.</summary>
/// <param name="Count">The count of the group.</param>
/// <param name="Before">Its punishment.</param>
/// <param name="Higher">The same count in the act of the higher court.</param>
/// <param name="After">Its punishment there.</param>
/// <param name="Direction">Below 0 when it became milder, above 0 when harsher, 0 where the two have no common measure.</param>
public sealed record ChangedPunishment(CountAddress Count, Punishment Before, CountAddress Higher, Punishment After, int Direction);
