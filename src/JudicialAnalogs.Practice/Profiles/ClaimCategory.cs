namespace JudicialAnalogs.Practice.Profiles;

/// <summary>The claims of a group that are about the same.</summary>
/// <param name="Category">What they are about, in the words of one of the acts; empty where it was not read.</param>
/// <param name="Evidence">How many there are.</param>
/// <param name="Outcomes">Every outcome that occurred, in the order of the enumeration.</param>
/// <param name="AwardedShare">Sums awarded as a share of the sum claimed, of claims granted in whole or in part; null where no claim has both sums.</param>
public sealed record ClaimCategory(string Category, Evidence Evidence, IReadOnlyList<ClaimShare> Outcomes, SizeDistribution? AwardedShare);
