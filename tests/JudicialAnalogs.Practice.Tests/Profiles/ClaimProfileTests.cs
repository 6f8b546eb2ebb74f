using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Practice.Analogs;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Practice.Profiles;
using JudicialAnalogs.Practice.Strata;

namespace JudicialAnalogs.Practice.Tests.Profiles;

public class ClaimProfileTests
{
    [Fact]
    public void Outcomes_sum_to_one_and_those_that_did_not_occur_are_told_too()
    {
        var profile = ClaimProfile.Of([.. Granted(3), .. Made(2, ClaimOutcome.Refused, null)], LikenessWeights.Even);

        Assert.Equal(
            [(ClaimOutcome.Unspecified, 0), (ClaimOutcome.Granted, 3), (ClaimOutcome.PartlyGranted, 0), (ClaimOutcome.Refused, 2), (ClaimOutcome.Terminated, 0)],
            profile.Outcomes.Select(share => (share.Outcome, share.Claims.Count)));
        Assert.Equal(1, profile.Outcomes.Sum(share => share.Share), 10);
        Assert.Equal(1, profile.Outcomes.Sum(share => share.WeightedShare), 10);
        Assert.Equal((5, EvidenceTier.Few), (profile.Evidence.Size, profile.Evidence.Tier));
    }

    [Fact]
    public void What_was_awarded_is_a_share_of_what_was_claimed_and_refusals_are_not_noughts_in_it()
    {
        // By hand: 20, 40, 60, 80 and 100 % of a million, and ten refusals.
        var profile = ClaimProfile.Of(
            [.. Enumerable.Range(1, 5).SelectMany(fifth => Made(1, ClaimOutcome.PartlyGranted, fifth * 200_000m, $"part-{fifth}-")), .. Made(10, ClaimOutcome.Refused, 0)], LikenessWeights.Even);

        Assert.Equal(5, profile.AwardedShare!.Values.Count);
        Assert.Equal((0.2m, 0.6m, 1m), (profile.AwardedShare.Quantile(0), profile.AwardedShare.Quantile(0.5), profile.AwardedShare.Quantile(1)));
        Assert.Null(profile.AwardedShare.Quantile(0.25));
    }

    [Fact]
    public void Categories_are_told_apart_and_one_alone_names_the_group()
    {
        var loans = Granted(3).ToList();
        var divorces = Made(2, ClaimOutcome.Granted, null, "divorce-", "расторжение брака").ToList();

        Assert.Equal("взыскание долга по договору займа", ClaimProfile.Of(loans, LikenessWeights.Even).Category);
        var both = ClaimProfile.Of([.. loans, .. divorces], LikenessWeights.Even);
        Assert.Equal("", both.Category);
        Assert.Equal([("взыскание долга по договору займа", 3), ("расторжение брака", 2)], both.Categories.Select(category => (category.Category, category.Evidence.Size)));
    }

    [Fact]
    public void A_category_with_enough_claims_is_the_group_and_otherwise_the_claims_most_alike_are()
    {
        var query = new CaseQuery { Facts = "", Count = new CaseCount(), Claim = new CaseClaim { Category = "взыскание долга по договору займа" }, DecidedOn = new DateOnly(2026, 1, 1) };
        var alike = Made(1, ClaimOutcome.Refused, null, "alike-", "взыскание пени").Single();
        var search = new AnalogSearch([], [], [], "") { Claims = [new ClaimAnalog(alike, new Similarity(0, 1, 0, 0, 1), null)] };

        Assert.Equal(20, ClaimGroup.Of(query, search, Table(Granted(20))).Count);
        Assert.Equal([alike], ClaimGroup.Of(query, search, Table(Granted(19))));
        Assert.Empty(ClaimGroup.Of(query with { Claim = null }, search, Table(Granted(20))));
    }

    [Fact]
    public void No_claims_have_an_empty_profile()
    {
        var empty = ClaimProfile.Of([], LikenessWeights.Even);

        Assert.Equal((0, 0.0, null), (empty.Evidence.Size, empty.Outcomes.Sum(share => share.Share), empty.AwardedShare));
    }

    private static IEnumerable<DecidedClaim> Granted(int number) => Made(number, ClaimOutcome.Granted, 1_000_000);

    private static IEnumerable<DecidedClaim> Made(int number, ClaimOutcome outcome, decimal? awarded, string prefix = "claim-", string? category = null) =>
        Enumerable.Range(0, number).Select(i => DecidedClaim.Of(
            (new MadeUpClaim { Id = $"{prefix}{outcome}-{i}", Outcome = outcome, Awarded = awarded } is var made && category is not null ? made with { Category = category } : made).Build())!);

    private static CountTable Table(IEnumerable<DecidedClaim> claims) => new([], 1, claims);
}
