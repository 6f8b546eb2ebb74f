using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Practice.Profiles;

/// <summary>What became of part of a group on appeal or cassation.</summary>
/// <param name="Outcome">Outcome.</param>
/// <param name="Counts">The counts.</param>
/// <param name="Share">Their share of the group, each alike, 0 to 1.</param>
public sealed record AppealShare(AppealOutcome Outcome, IReadOnlyList<CountAddress> Counts, double Share);
