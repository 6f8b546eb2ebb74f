using JudicialAnalogs.Practice.Consistency;

namespace JudicialAnalogs.Practice.Tests.Consistency;

/// <summary>Over hundreds of made-up archives the intervals hold the truth as often as they say.</summary>
public class CoverageTests(ITestOutputHelper output)
{
    private const int Archives = 400;
    private const int NestedArchives = 250;

    public static TheoryData<int, int, double, bool> Plain => new()
    {
        { 6, 8, 0.1, false },
        { 20, 4, 0.0, false },
        { 20, 8, 0.05, false },
        { 40, 2, 0.5, false },
        { 20, 8, 0.1, true },
    };

    [Theory]
    [MemberData(nameof(Plain))]
    public void The_interval_of_the_share_between_courts_holds_the_truth(int courts, int smallest, double variance, bool skewed)
    {
        var covered = Enumerable.Range(0, Archives).AsParallel().Count(seed =>
        {
            var share = MadeUpCourts.Report(new MadeUpCourts(seed) { Courts = courts, Smallest = smallest, CourtVariance = variance, Skewed = skewed }.Draw()).Findings!.Shares.Courts;
            var truth = variance / (1 + variance);
            return share.Lower <= truth + 1e-12 && truth <= share.Upper;
        });

        output.WriteLine($"{courts} courts from {smallest} decisions, variance {variance}, skewed {skewed}: {covered / (double)Archives:0.000}");
        Assert.InRange(covered, Archives * 0.925, Archives);
    }

    [Theory]
    [InlineData(5, 25, 0.1, 0.1)]
    [InlineData(8, 48, 0.2, 0.0)]
    [InlineData(16, 64, 0.02, 0.02)]
    public void The_intervals_of_courts_within_regions_hold_the_truth(int regions, int courts, double ofCourts, double ofRegions)
    {
        var shares = Enumerable.Range(0, NestedArchives).AsParallel().Select(seed => MadeUpCourts.Report(
            new MadeUpCourts(seed) { Courts = courts, Regions = regions, CourtVariance = ofCourts, RegionVariance = ofRegions }.Draw(), ConsistencyGrouping.Region).Findings!.Shares).ToList();
        var total = 1 + ofCourts + ofRegions;
        var covered = new[]
        {
            shares.Count(share => Holds(share.Courts, (ofCourts + ofRegions) / total)),
            shares.Count(share => Holds(share.Regions!.Value, ofRegions / total)),
            shares.Count(share => Holds(share.CourtsOfRegion!.Value, ofCourts / total)),
        };

        output.WriteLine($"{regions} regions, {courts} courts, {ofCourts} {ofRegions}: all, regions, courts {string.Join(' ', covered.Select(number => number / (double)NestedArchives))}");
        Assert.All(covered, number => Assert.InRange(number, NestedArchives * 0.92, NestedArchives));
    }

    [Fact]
    public void The_intervals_of_effects_hold_the_courts_own_differences()
    {
        var held = Enumerable.Range(0, Archives).AsParallel().Sum(seed =>
        {
            var findings = MadeUpCourts.Report(new MadeUpCourts(seed) { CourtVariance = 0.1, Courts = 12 }.Draw(out var own)).Findings!;
            return findings.Groups.Select((group, court) => Holds(group.Difference!.Effect, own[court] / findings.StandardDeviation) ? 1 : 0).Sum();
        });

        output.WriteLine($"courts {held / (12.0 * Archives):0.000}");
        Assert.InRange(held, 12 * Archives * 0.93, 12 * Archives * 0.98);
    }

    [Fact]
    public void The_interval_of_the_trend_holds_it()
    {
        var trend = Enumerable.Range(0, Archives).AsParallel().Count(seed =>
        {
            var findings = MadeUpCourts.Report(new MadeUpCourts(seed) { CourtVariance = 0.1, Trend = 0.15 }.Draw()).Findings!;
            return Holds(findings.Trend!.PerYear, 0.15 / findings.StandardDeviation);
        });

        output.WriteLine($"trend {trend / (double)Archives:0.000}");
        Assert.InRange(trend, Archives * 0.925, Archives);
    }

    private static bool Holds(Estimate estimate, double truth) => estimate.Lower <= truth + 1e-12 && truth <= estimate.Upper;
}
