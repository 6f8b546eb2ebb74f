using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Practice.Profiles;

/// <summary>One way in which claims of a group ended.</summary>
/// <param name="Outcome">Outcome.</param>
/// <param name="Claims">The claims.</param>
/// <param name="Share">Their share, each alike, 0 to 1.</param>
/// <param name="WeightedShare">Their share by likeness of the facts, 0 to 1.</param>
public sealed record ClaimShare(ClaimOutcome Outcome, IReadOnlyList<CountAddress> Claims, double Share, double WeightedShare);
