using JudicialAnalogs.Law.Sanctions;

namespace JudicialAnalogs.Practice.Profiles;

/// <summary>A day from which a part threatens something else than before, as far as the law taken in tells.</summary>
/// <param name="Day">First day of the new law.</param>
/// <param name="Before">The version before; null when its wording is not known, so that whether the sanction itself changed is not known either.</param>
/// <param name="After">The sanction since; null when the part was taken out.</param>
public sealed record SanctionChange(DateOnly Day, SanctionVersion? Before, Sanction? After);
