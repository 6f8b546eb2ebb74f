using JudicialAnalogs.Practice.Conformal;

namespace JudicialAnalogs.Practice.Tests.Conformal;

public class RollingCalibrationTests
{
    private static readonly string[] Both = ["fine", "coarse"];

    [Fact]
    public void A_rare_stratum_is_judged_by_the_coarser_one_and_at_last_not_at_all()
    {
        var calibration = new RollingCalibration(new CalibrationOptions());
        Assert.Equal((-1, false), Sharp(calibration, Both));
        for (var i = 0; i < 59; i++)
            calibration.Learn(["other", "coarse"], i, null, watch: false);
        for (var i = 0; i < 30; i++)
            calibration.Learn(Both, i, null, watch: false);

        var verdict = calibration.Judge(Both, 1000);

        Assert.Equal((1, 1, true), (verdict.SharpStratum, verdict.NoticeStratum, verdict.Sharp));
        Assert.Equal(89, verdict.Size);
        Assert.Equal(1.0 / 90, verdict.PValue, 12);
        Assert.Equal((-1, false), Sharp(calibration, ["never met"]));
    }

    [Theory]
    [InlineData(100, 400, 1)]
    [InlineData(400, 800, 0)]
    [InlineData(100, 50, 1)]
    [InlineData(40, 10, -1)]
    public void A_small_stratum_is_judged_by_a_coarser_one_that_knows_more(int fine, int others, int stratum)
    {
        var calibration = new RollingCalibration(new CalibrationOptions());
        for (var i = 0; i < fine; i++)
            calibration.Learn(Both, i, null, watch: false);
        for (var i = 0; i < others; i++)
            calibration.Learn(["other", "coarse"], i, null, watch: false);

        Assert.Equal(stratum, calibration.Judge(Both, 1000).SharpStratum);
    }

    [Fact]
    public void A_tie_with_the_limit_is_not_sharp()
    {
        var calibration = new RollingCalibration(new CalibrationOptions());
        for (var i = 0; i < 200; i++)
            calibration.Learn(["fine"], 7, null, watch: false);

        Assert.False(calibration.Judge(["fine"], 7).Sharp);
        Assert.False(calibration.Judge(["fine"], 7).Notice);
        Assert.True(calibration.Judge(["fine"], 7.1).Sharp);
    }

    [Fact]
    public void After_a_change_the_stratum_abstains_until_59_came_and_then_judges_by_them()
    {
        var random = new Random(5);
        var calibration = new RollingCalibration(new CalibrationOptions());
        for (var i = 0; i < 500; i++)
            calibration.Learn(Both, random.NextDouble(), null, watch: false);
        var (noticed, abstained, sharp) = (0, 0, 0);
        for (var i = 0; i < 400; i++)
        {
            var score = 5 + random.NextDouble();
            var verdict = calibration.Judge(Both, score);
            abstained += verdict.Shifting ? 1 : 0;
            sharp += verdict.Sharp ? 1 : 0;
            if (calibration.Learn(Both, score, null, watch: true).Count > 0 && noticed == 0)
                noticed = i + 1;
        }

        Assert.InRange(noticed, 4, 8);
        Assert.InRange(abstained, 50, 59);
        Assert.InRange(sharp, 4, 26);
        Assert.False(calibration.Judge(Both, 5.5).Sharp);
    }

    [Theory]
    [InlineData(59)]
    [InlineData(200)]
    [InlineData(900)]
    public void The_sharp_rate_exceeds_its_level_in_no_more_calibrations_than_the_confidence_allows(int size)
    {
        // Scores are uniform, so the true false-alert rate of a calibration is one minus its limit. 5 % of 600 is 30; 48 is beyond 3 deviations.
        var random = new Random(size);
        var above = Enumerable.Range(0, 600).Count(_ =>
        {
            var calibration = new RollingCalibration(new CalibrationOptions());
            for (var i = 0; i < size; i++)
                calibration.Learn(["fine"], random.NextDouble(), null, watch: false);
            return 1 - calibration.Strata["fine"].Limit > 0.05;
        });

        Assert.InRange(above, 5, 48);
    }

    [Fact]
    public void Notice_holds_its_level_on_average()
    {
        var random = new Random(9);
        var calibration = new RollingCalibration(new CalibrationOptions());
        var flagged = 0;
        for (var i = 0; i < 20_000; i++)
        {
            var score = Math.Floor(40 * random.NextDouble());
            flagged += calibration.Judge(["fine"], score).Notice ? 1 : 0;
            calibration.Learn(["fine"], score, null, watch: false);
        }

        Assert.InRange(flagged / 20_000.0, 0.06, 0.107);
    }

    private static (int, bool) Sharp(RollingCalibration calibration, string[] strata)
    {
        var verdict = calibration.Judge(strata, 1000);
        return (verdict.SharpStratum, verdict.Sharp);
    }
}
