using JudicialAnalogs.Law.Sanctions;
using JudicialAnalogs.Practice.Calibration;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Practice.Tests.Divergence;

namespace JudicialAnalogs.Practice.Tests.Calibration;

public class PracticeCalibrationTests
{
    private static readonly List<DecidedCount> Counts = new CleanPractice(11).Draw(300, "a-");

    [Fact]
    public void The_same_counts_give_the_same_version_whatever_the_order_of_import()
    {
        var (one, other) = (Fit(Counts), Fit(Counts.AsEnumerable().Reverse()));

        Assert.Equal(one.Version, other.Version);
        Assert.NotEqual(one.Version, Fit(Counts.Skip(1)).Version);
    }

    [Fact]
    public void Acts_that_a_model_was_fitted_on_do_not_calibrate_it()
    {
        var calibration = Fit(Counts);

        var stratum = calibration.FinestFor(Counts[0].Facts, 1)!;

        Assert.InRange(stratum.Size, 150, 210);
        Assert.Equal(stratum.Scores.Order(), stratum.Scores);
    }

    [Fact]
    public void The_stratum_climbs_until_it_is_large_enough()
    {
        var rare = MadeUpCount.Of("rare", MadeUpCount.Months(30), new("188", "3", ["2"]));
        var calibration = Fit([.. Counts, .. Enumerable.Range(0, 30).Select(i => rare with { Address = new($"rare-{i}", 0, 0) })]);

        Assert.Equal("2", calibration.FinestFor(rare.Facts, 5)!.Stratum.Points);
        Assert.Null(calibration.FinestFor(rare.Facts, 100)!.Stratum.Points);
        Assert.Null(calibration.FinestFor(rare.Facts, 100_000));
    }

    [Fact]
    public void A_part_decided_seldom_has_no_expectation()
    {
        var calibration = Fit([.. Counts, MadeUpCount.Of("other", MadeUpCount.Months(60), new("106", "1", []))]);

        Assert.NotNull(calibration.Expect(Counts[0].Facts));
        Assert.Null(calibration.Expect(new() { Found = new("106", "1", []) }));
        Assert.Null(calibration.Expect(new()));
    }

    [Fact]
    public void Protected_traits_the_court_and_the_place_move_nothing() =>
        Assert.Equal(Fit(Counts).Version, Fit(Counts.Select(count => count with
        {
            Court = "Другой суд",
            Region = "Другая область",
            Language = Law.Norms.LawLanguage.Kazakh,
        })).Version);

    private static PracticeCalibration Fit(IEnumerable<DecidedCount> counts) =>
        PracticeCalibration.Fit(MadeUpCount.Table(counts), KnownSanctions.Instance, CancellationToken.None);
}
