using FsCheck;
using FsCheck.Fluent;
using JudicialAnalogs.Practice.Divergence;

namespace JudicialAnalogs.Practice.Tests.Divergence;

public class AspectTestTests
{
    private static readonly DivergenceOptions Options = new();
    private static readonly AspectTest Test = new(Options);
    private static readonly string[] Groups = ["fine", "coarse", "*"];

    [Theory]
    [InlineData(0, DivergenceLevel.NotEnoughPractice)]
    [InlineData(19, DivergenceLevel.NotEnoughPractice)]
    [InlineData(20, DivergenceLevel.Notice)]
    [InlineData(58, DivergenceLevel.Notice)]
    [InlineData(59, DivergenceLevel.Sharp)]
    public void The_furthest_case_is_called_what_the_number_of_decisions_allows(int size, DivergenceLevel level) =>
        Assert.Equal(level, Test.Of(Scores(("*", size)), ["*"], 1_000, mayBeSharp: true).Level);

    [Fact]
    public void What_may_not_be_sharp_is_a_notice_however_far_it_is() =>
        Assert.Equal(DivergenceLevel.Notice, Test.Of(Scores(("*", 500)), ["*"], 1_000, mayBeSharp: false).Level);

    [Fact]
    public void It_climbs_to_the_finest_group_that_allows_a_sharp_finding_and_names_what_it_passed()
    {
        var level = Test.Of(Scores(("fine", 30), ("coarse", 70), ("*", 400)), Groups, 1_000, mayBeSharp: true);

        Assert.Equal((DivergenceLevel.Sharp, "coarse", 70), (level.Level, level.Group, level.CalibrationSize));
        Assert.Equal(["fine"], level.Climbed);
        Assert.Equal((Options.SharpLevel, Options.SharpConfidence), (level.FalseAlertRate, level.Confidence));
    }

    [Fact]
    public void Where_none_allows_a_sharp_finding_the_finest_that_allows_a_notice_stands()
    {
        var level = Test.Of(Scores(("fine", 10), ("coarse", 30), ("*", 50)), Groups, 1_000, mayBeSharp: true);

        Assert.Equal((DivergenceLevel.Notice, "coarse", 0.0), (level.Level, level.Group, level.Confidence));
    }

    [Fact]
    public void A_level_never_falls_as_the_score_grows() =>
        Prop.ForAll(Gen.Choose(0, 1_000).ToArbitrary(), Gen.Choose(0, 1_000).ToArbitrary(), (one, other) =>
        {
            var scores = Scores(("*", 300));
            var (low, high) = (Math.Min(one, other), Math.Max(one, other));
            return Test.Of(scores, ["*"], low, true).Level <= Test.Of(scores, ["*"], high, true).Level
                && Test.Of(scores, ["*"], low, true).PValue >= Test.Of(scores, ["*"], high, true).PValue;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(20260101UL, 1UL));

    [Fact]
    public void Held_out_decisions_are_alerted_no_more_often_than_the_levels_allow()
    {
        var scores = Scores(("*", 400));
        var levels = scores.Of("*").Select(score => Test.OfHeldOut(scores, ["*"], score, mayBeSharp: true).Level).ToList();

        Assert.InRange(levels.Count(level => level == DivergenceLevel.Sharp) / 400.0, 0.01, Options.SharpLevel);
        Assert.InRange(levels.Count(level => level is DivergenceLevel.Sharp or DivergenceLevel.Notice) / 400.0, 0.05, Options.NoticeLevel);
    }

    [Fact]
    public void A_held_out_decision_does_not_stand_among_its_own_comparisons() =>
        Assert.Equal(59, Test.OfHeldOut(Scores(("*", 60)), ["*"], 5, mayBeSharp: true).CalibrationSize);

    private static AspectScores Scores(params (string Group, int Size)[] groups) =>
        new(groups.SelectMany(group => Enumerable.Range(0, group.Size).Select(i => ((IReadOnlyList<string>)[group.Group], (double)i))));
}
