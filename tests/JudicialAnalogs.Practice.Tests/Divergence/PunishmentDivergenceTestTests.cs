using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Law.Sanctions;
using JudicialAnalogs.Practice.Calibration;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Practice.Divergence;

namespace JudicialAnalogs.Practice.Tests.Divergence;

public class PunishmentDivergenceTestTests
{
    private const int Repeats = 40;
    private const int Fresh = 150;

    private static readonly DivergenceOptions Options = new();
    private static readonly PunishmentDivergenceTest Test = new(KnownSanctions.Instance, Options);

    [Fact]
    public void Clean_decisions_are_alerted_no_more_often_than_the_levels_allow()
    {
        var (noticed, sharp, exceeded) = (0, 0, 0);
        for (var repeat = 0; repeat < Repeats; repeat++)
        {
            var practice = new CleanPractice(repeat);
            var (calibration, table) = Learn(practice.Draw(400, "a-"));
            var levels = practice.Draw(Fresh, "fresh-").ConvertAll(count => Assess(calibration, table, count).Level);
            Assert.DoesNotContain(DivergenceLevel.NotEnoughPractice, levels);
            noticed += levels.Count(level => level is DivergenceLevel.Notice or DivergenceLevel.Sharp);
            var sharpNow = levels.Count(level => level == DivergenceLevel.Sharp);
            sharp += sharpNow;
            exceeded += sharpNow > Fresh * (Options.SharpLevel + (2 * Error(Options.SharpLevel, Fresh))) ? 1 : 0;
        }

        const int all = Repeats * Fresh;
        Assert.InRange(noticed / (double)all, 0.02, Options.NoticeLevel + (3 * Error(Options.NoticeLevel, all)));
        Assert.InRange(sharp / (double)all, 0.001, Options.SharpLevel);

        // The rate is promised for the calibration at hand with 95 of 100 confidence: eight of forty would happen once in a thousand such runs.
        Assert.InRange(exceeded, 0, 7);
    }

    [Theory]
    [InlineData(12, 0.02)]
    [InlineData(24, 0.15)]
    [InlineData(36, 0.50)]
    public void Punishments_shifted_away_from_practice_are_found(int months, double leastPower)
    {
        var found = 0;
        for (var repeat = 0; repeat < 10; repeat++)
        {
            var practice = new CleanPractice(100 + repeat);
            var (calibration, table) = Learn(practice.Draw(400, "a-"));
            found += practice.Draw(Fresh, "fresh-").Count(count =>
                Assess(calibration, table, count with { Punishment = count.Punishment! with { Amount = count.Punishment.Amount + months, Conditional = false } })
                    is { Level: DivergenceLevel.Sharp, Direction: DivergenceDirection.Harsher });
        }

        Assert.InRange(found / (10.0 * Fresh), leastPower, 1);
    }

    [Fact]
    public void Mildness_is_found_too()
    {
        var practice = new CleanPractice(5);
        var (calibration, table) = Learn(practice.Draw(400, "a-"));
        var count = MadeUpCount.Of("draft", new Punishment(PunishmentKind.Fine, 20, PunishmentUnit.MonthlyIndices), factors: "54(1)(1)");

        Assert.True(Assess(calibration, table, count) is { Level: DivergenceLevel.Sharp, Direction: DivergenceDirection.Milder });
    }

    [Fact]
    public void Below_59_scores_nothing_is_sharp_however_far_it_is()
    {
        var (calibration, table) = Learn(new CleanPractice(3).Draw(80, "a-"));
        var size = calibration.Strata.First(stratum => stratum.Stratum.Key == "УК 188(3)|3|General").State.Count;
        Assert.InRange(size, Options.NoticeSize, 58);

        var divergence = Assess(calibration, table, MadeUpCount.Of("draft", MadeUpCount.Months(84)));

        Assert.Equal(DivergenceLevel.Notice, divergence.Level);
        Assert.Equal((Options.NoticeLevel, 0), (divergence.FalseAlertRate, divergence.Confidence));
        Assert.Equal(1.0 / (size + 1), divergence.PValue, 10);
    }

    [Fact]
    public void With_too_little_practice_it_abstains_and_says_what_it_tried()
    {
        var (calibration, table) = Learn(new CleanPractice(3).Draw(15, "a-"));

        var divergence = Assess(calibration, table, MadeUpCount.Of("draft", MadeUpCount.Months(84)));

        Assert.Equal(DivergenceLevel.NotEnoughPractice, divergence.Level);
        Assert.Null(divergence.Stratum);
        Assert.Equal(["УК 188(3)|3|General", "УК 188(3)|*|General", "УК 188(3)|*|*", "УК 188|*|*", "УК ch6|*|General", "УК ch6|*|*"], divergence.Climbed.Select(stratum => stratum.Key));
    }

    [Fact]
    public void It_climbs_to_a_coarser_stratum_and_names_the_finer_ones_it_passed()
    {
        var (calibration, table) = Learn(new CleanPractice(3).Draw(300, "a-"));

        var divergence = Assess(calibration, table, MadeUpCount.Of("draft", MadeUpCount.Months(30), new("188", "3", ["1", "2"])));

        Assert.Equal("УК 188(3)|*|General", divergence.Stratum!.Key);
        Assert.Equal(["УК 188(3)|1,2|General"], divergence.Climbed.Select(stratum => stratum.Key));
    }

    [Fact]
    public void The_position_counts_every_count_of_the_stratum_once()
    {
        var (calibration, table) = Learn(new CleanPractice(3).Draw(300, "a-"));

        var divergence = Assess(calibration, table, MadeUpCount.Of("draft", MadeUpCount.Months(36)));

        Assert.Equal(300, divergence.Counts.Count);
        Assert.Equal(300, divergence.Harsher + divergence.Milder + divergence.Equal);
        Assert.True(divergence is { Harsher: > 0, Milder: > 0, Equal: > 0 });
    }

    [Fact]
    public void A_difference_that_is_rare_but_tiny_asks_for_no_reason()
    {
        // All courts gave the same: any difference is the largest ever seen.
        var (calibration, table) = Learn([.. Enumerable.Range(0, 300).Select(i => MadeUpCount.Of($"a-{i:d3}", MadeUpCount.Months(36)))]);

        Assert.Equal(DivergenceLevel.Notice, Assess(calibration, table, MadeUpCount.Of("draft", MadeUpCount.Months(42))).Level);
        Assert.Equal(DivergenceLevel.Sharp, Assess(calibration, table, MadeUpCount.Of("draft", MadeUpCount.Months(60))).Level);
    }

    [Fact]
    public void A_finding_tells_forms_sizes_in_months_and_the_counts_it_was_learned_from()
    {
        var (calibration, table) = Learn(new CleanPractice(3).Draw(400, "a-"));

        var divergence = Assess(calibration, table, MadeUpCount.Of("draft", MadeUpCount.Months(80)));

        Assert.Equal((DivergenceLevel.Sharp, DivergenceDirection.Harsher, PunishmentAspect.Size), (divergence.Level, divergence.Direction, divergence.Aspect));
        Assert.Equal(PunishmentUnit.Months, divergence.UsualSizes!.Unit);
        Assert.InRange(divergence.UsualSizes.Middle, 32, 42);
        Assert.True(divergence.UsualSizes.Low < divergence.UsualSizes.Middle && divergence.UsualSizes.Middle < divergence.UsualSizes.High);
        Assert.Contains(divergence.UsualForms, form => form is { Form: PunishmentForm.Imprisonment, Share: > 0.7 });
        Assert.Equal(20, divergence.Nearest.Count);
        // The draft knows no circumstance, so those like it know none either.
        Assert.All(divergence.Nearest, address => Assert.Empty(table.Find(address)!.Facts.Factors));
    }

    [Fact]
    public void A_form_hardly_ever_used_is_told_as_one()
    {
        var (calibration, table) = Learn(new CleanPractice(3).Draw(400, "a-"));

        var divergence = Assess(calibration, table, MadeUpCount.Of("draft", new Punishment(PunishmentKind.Fine, 1000, PunishmentUnit.MonthlyIndices)));

        Assert.Equal((DivergenceLevel.Sharp, DivergenceDirection.Milder, PunishmentAspect.Form), (divergence.Level, divergence.Direction, divergence.Aspect));
        Assert.Null(divergence.UsualSizes);
    }

    [Fact]
    public void Where_practice_has_just_changed_it_says_so_and_promises_nothing()
    {
        var (calibration, table) = Learn([.. new CleanPractice(11).Draw(900, "a-").Select((count, i) => i < 880 ? count : count with { Punishment = MadeUpCount.Months(84), DecidedOn = new DateOnly(2025, 6, 1) })]);

        Assert.Equal(DivergenceLevel.PracticeShifting, Assess(calibration, table, MadeUpCount.Of("draft", MadeUpCount.Months(80))).Level);
    }

    private static (PracticeCalibration Calibration, CountTable Table) Learn(List<DecidedCount> counts)
    {
        var table = MadeUpCount.Table(counts);
        return (PracticeCalibration.Fit(table, KnownSanctions.Instance, CancellationToken.None), table);
    }

    private static PunishmentDivergence Assess(PracticeCalibration calibration, CountTable table, DecidedCount count) =>
        Test.Assess(calibration, table, count.Facts, count.Punishment!, new DateOnly(2026, 1, 1));

    private static double Error(double rate, int size) => Math.Sqrt(rate * (1 - rate) / size);
}
