using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Profiles;

/// <summary>How claims of civil or administrative cases ended, whole and by category.</summary>
/// <param name="Category">What all of them are about; empty when the group goes beyond one category.</param>
/// <param name="Evidence">How many claims there are.</param>
/// <param name="Outcomes">Every outcome, also those that did not occur, in the order of the enumeration.</param>
/// <param name="AwardedShare">Sums awarded as a share of the sum claimed, of claims granted in whole or in part; null where no claim has both sums.</param>
/// <param name="Categories">The same by category, most frequent first.</param>
public sealed record ClaimProfile(
    string Category, Evidence Evidence, IReadOnlyList<ClaimShare> Outcomes, SizeDistribution? AwardedShare, IReadOnlyList<ClaimCategory> Categories)
{
    /// <summary>Draws the profile.</summary>
    /// <param name="claims">Claims.</param>
    /// <param name="weights">Their weights.</param>
    public static ClaimProfile Of(IReadOnlyList<DecidedClaim> claims, LikenessWeights weights)
    {
        var categories = claims
            .GroupBy(claim => claim.Facts.CategoryKey, StringComparer.Ordinal)
            .Select(category => CategoryOf([.. category], weights))
            .OrderByDescending(category => category.Evidence.Size).ThenBy(category => category.Category, StringComparer.Ordinal)
            .ToList();
        return new ClaimProfile(
            categories is [var only] ? only.Category : "",
            weights.EvidenceOf(claims),
            OutcomesOf(claims, weights, Enum.GetValues<ClaimOutcome>()),
            AwardedOf(claims, weights),
            categories);
    }

    private static ClaimCategory CategoryOf(List<DecidedClaim> claims, LikenessWeights weights) => new(
        claims[0].Facts.Category,
        weights.EvidenceOf(claims),
        OutcomesOf(claims, weights, claims.Select(claim => claim.Outcome).Distinct().Order()),
        AwardedOf(claims, weights));

    private static List<ClaimShare> OutcomesOf(IReadOnlyList<DecidedClaim> claims, LikenessWeights weights, IEnumerable<ClaimOutcome> outcomes)
    {
        var total = claims.Sum(weights.Of);
        return outcomes.Select(outcome =>
        {
            var ended = claims.Where(claim => claim.Outcome == outcome).ToList();
            return claims.Count == 0
                ? new ClaimShare(outcome, [], 0, 0)
                : new ClaimShare(outcome, ended.ConvertAll(claim => claim.Address), (double)ended.Count / claims.Count, ended.Sum(weights.Of) / total);
        }).ToList();
    }

    // A refused claim awards nothing: its nought would say the same as its outcome once more.
    private static SizeDistribution? AwardedOf(IReadOnlyList<DecidedClaim> claims, LikenessWeights weights)
    {
        var awarded = claims
            .Where(claim => claim.Outcome is ClaimOutcome.Granted or ClaimOutcome.PartlyGranted && claim.AwardedShare is not null)
            .Select(claim => ((decimal)claim.AwardedShare!.Value, weights.Of(claim), claim.Address))
            .ToList();
        return awarded.Count == 0 ? null : SizeDistribution.Of(PunishmentUnit.Unspecified, awarded);
    }
}
