using FsCheck;
using FsCheck.Fluent;
using JudicialAnalogs.Archive.Indexing;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Practice.Divergence;
using JudicialAnalogs.Practice.Neighbours;
using JudicialAnalogs.Testing;

namespace JudicialAnalogs.Practice.Tests.Divergence;

public class ClaimDivergenceTests
{
    private static readonly FactsDivergenceTest Test = new(new DivergenceOptions());
    private static readonly ClaimOutcome[] Outcomes = [ClaimOutcome.Granted, ClaimOutcome.PartlyGranted, ClaimOutcome.Refused, ClaimOutcome.Terminated];

    [Fact]
    public void Probabilities_of_all_outcomes_sum_to_one() =>
        Prop.ForAll(Gen.Elements(Outcomes).ArrayOf().ToArbitrary(), outcomes =>
        {
            var table = Table(outcomes.Select((outcome, i) => Claim($"c-{i:d3}", outcome)));
            var comparison = new ClaimComparison(Alike(table), table, new ClaimPrior(table), Draft(ClaimOutcome.Granted), isDraft: true);
            return Math.Abs(Outcomes.Sum(comparison.Chances.Of) - 1) < 1e-9 && Outcomes.All(outcome => comparison.Chances.Of(outcome) is > 0 and < 1);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100).WithReplay(20260101UL, 1UL));

    [Fact]
    public void One_more_neighbour_that_ended_so_makes_the_outcome_more_probable()
    {
        var before = 0.0;
        for (var granted = 0; granted <= 20; granted++)
        {
            var table = Table(Enumerable.Range(0, 20).Select(i => Claim($"c-{i:d3}", i < granted ? ClaimOutcome.Granted : ClaimOutcome.Refused)));
            var now = new ClaimComparison(Alike(table), table, new ClaimPrior(table), Draft(ClaimOutcome.Granted), isDraft: true).Chances.Of(ClaimOutcome.Granted);
            Assert.True(now > before);
            before = now;
        }
    }

    [Fact]
    public void An_outcome_that_no_claim_alike_had_is_sharp_and_the_usual_one_is_not()
    {
        var (table, calibration) = Practice();

        Assert.Equal(DivergenceLevel.Sharp, Assess(table, calibration, Draft(ClaimOutcome.Refused, null)).Outcome.Level.Level);
        Assert.Equal(DivergenceLevel.None, Assess(table, calibration, Draft(ClaimOutcome.PartlyGranted, 900_000)).Outcome.Level.Level);
    }

    [Fact]
    public void An_award_far_below_all_others_is_sharp_and_the_usual_share_is_not()
    {
        var (table, calibration) = Practice();

        Assert.Equal(DivergenceLevel.Sharp, Assess(table, calibration, Draft(ClaimOutcome.PartlyGranted, 50_000)).Award.Level.Level);
        Assert.Equal(DivergenceLevel.None, Assess(table, calibration, Draft(ClaimOutcome.PartlyGranted, 900_000)).Award.Level.Level);
        Assert.Equal(Abstention.NoAward, Assess(table, calibration, Draft(ClaimOutcome.Refused, null)).Award.WhyNot);
    }

    [Fact]
    public void Half_of_equal_awards_count_as_smaller()
    {
        var table = Table(Enumerable.Range(0, 10).Select(i => Claim($"c-{i:d3}", ClaimOutcome.Granted, 1_000_000)));

        var comparison = new ClaimComparison(Alike(table), table, new ClaimPrior(table), Draft(ClaimOutcome.Granted), isDraft: true);

        Assert.Equal((0.5, 0.0), (comparison.Place, comparison.AwardEffect));
    }

    [Fact]
    public async Task Claims_of_an_archive_calibrate_themselves_and_criminal_cases_take_no_part()
    {
        await using var archive = await TestArchive.OpenAsync();
        await archive.StoreAsync([.. MadeUpAct.Burglaries(30), .. Enumerable.Range(0, 40).Select(i => new MadeUpClaim { Id = $"claim-{i:d2}", CaseNumber = $"2-{i}" }.Build())]);
        var counts = new CountFollower();
        var follower = new FactsCalibrationFollower(counts, archive.Records.Acts, new NeighbourFinder(archive.Index), null, new FactsCalibrationOptions());
        await archive.CatchUpAsync(counts, follower);

        var calibration = follower.Calibration;
        var found = await new NeighbourFinder(archive.Index).FindAsync(
            FactsAlone.Of(new MadeUpClaim().Build()), CasesAlike.Claims, null, "", null, TestContext.Current.CancellationToken);

        Assert.Equal((30, 40), (calibration.HeldOut.Count, calibration.Claims.HeldOut.Count));
        Assert.All(found, act => Assert.StartsWith("claim-", act.ActId, StringComparison.Ordinal));
        Assert.All(calibration.Claims.HeldOut, claim => Assert.InRange(claim.Probability, 0.9, 1));
    }

    private static ClaimDivergence Assess(ClaimTable table, FactsCalibration calibration, DraftClaim draft) => Test.Assess(calibration, Alike(table), table, draft, 500, null);

    // Claims that are granted, most of them to nine tenths give or take a little.
    private static (ClaimTable Table, FactsCalibration Calibration) Practice()
    {
        var random = new Random(9);
        var claims = Enumerable.Range(0, 200).Select(i => Claim($"c-{i:d3}", ClaimOutcome.PartlyGranted, 850_000 + (1_000 * random.Next(100)))).ToList();
        claims.AddRange(Enumerable.Range(0, 20).Select(i => Claim($"g-{i:d3}", ClaimOutcome.Granted, 1_000_000)));
        var table = Table(claims);
        var prior = new ClaimPrior(table);
        var heldOut = table.All.Select(claim => new ClaimComparison(
            [.. Shuffled(table, random).Where(act => act.ActId != claim.Address.ActId)], table, prior, new DraftClaim(claim.Facts, claim.Outcome, claim.AwardedTenge), isDraft: false).HeldOut(claim, 500));
        return (table, new FactsCalibration([], MadeUpCount.Table([]), "index", [.. heldOut]));
    }

    private static List<AlikeAct> Alike(ClaimTable table) => [.. Shuffled(table, new Random(2))];

    private static IEnumerable<AlikeAct> Shuffled(ClaimTable table, Random random)
    {
        var acts = table.All.Select(claim => claim.Address.ActId).ToArray();
        random.Shuffle(acts);
        return acts.Take(NeighbourFinder.Acts).Select(act => new AlikeAct(act, 1));
    }

    private static DecidedClaim Claim(string id, ClaimOutcome outcome, decimal? awarded = null) =>
        DecidedClaim.Of(new MadeUpClaim { Id = id, Outcome = outcome, Awarded = awarded }.Build())!;

    private static DraftClaim Draft(ClaimOutcome outcome, decimal? awarded = 1_000_000) => new(Claim("draft", outcome).Facts, outcome, awarded);

    private static ClaimTable Table(IEnumerable<DecidedClaim> claims) => new(claims);
}
