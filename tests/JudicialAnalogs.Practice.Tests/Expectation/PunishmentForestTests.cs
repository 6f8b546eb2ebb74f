using JudicialAnalogs.Practice.Expectation;
using JudicialAnalogs.Practice.Tests.Conformal;

namespace JudicialAnalogs.Practice.Tests.Expectation;

public class PunishmentForestTests
{
    [Fact]
    public void Shares_of_kinds_are_probabilities_and_follow_the_circumstance_that_counts()
    {
        var forest = Grow(2000);

        var (clean, prior) = (forest.Expect(Of(2, 0, 5)), forest.Expect(Of(2, 2, 5)));

        Assert.Equal(1, clean.ShareOf(0) + clean.ShareOf(1), 10);
        Assert.True(prior.ShareOf(1) > clean.ShareOf(1) + 0.2);
        Assert.Equal((0, 1), (clean.MiddleKind, prior.ShareOf(1) > 0.5 ? 1 : prior.MiddleKind + 1));
    }

    [Fact]
    public void Quantiles_rise_and_lie_within_what_was_decided()
    {
        var expected = Grow(2000).Expect(Of(3, 1, 4));

        var quantiles = new[] { 0.05, 0.25, 0.5, 0.75, 0.95 }.Select(share => expected.Quantile(0, share)!.Value).ToList();

        Assert.Equal(quantiles.Order(), quantiles);
        Assert.InRange(Math.Exp(quantiles[2]), 10, 40);
    }

    [Fact]
    public void The_score_falls_to_the_middle_of_practice_and_rises_beyond_it()
    {
        var expected = Grow(2000).Expect(Of(3, 0, 4));
        var middle = expected.Quantile(0, 0.5)!.Value;
        double Score(double away) => expected.Score([], new Outcome(0, middle + away)).Value;

        Assert.True(Score(0) < Score(0.9) && Score(0.9) < Score(1.6));
        Assert.All(new[] { 2.5, 4, 7, 12 }, away => Assert.True(Score(away) > Score(0.9)));
        Assert.True(Score(0) < Score(-0.9) && Score(-0.9) < Score(-1.6));
    }

    [Fact]
    public void A_case_is_expected_by_earlier_ones_alone()
    {
        var made = new MadeUpPractice(1);
        var cases = Enumerable.Range(0, 300).Select(i => made.Draw(1 + (i % 5))).ToList();
        var forest = PunishmentForest.Grow(MadeUpPractice.Columns, cases, 2, new ForestOptions { Trees = 20 }, CancellationToken.None);
        var before = forest.ExpectAsOf(200).Score(cases[200].Strata, cases[200].Outcome);
        for (var i = 0; i < 100; i++)
            forest.Learn(cases[200]);

        Assert.Equal(before, forest.ExpectAsOf(200).Score(cases[200].Strata, cases[200].Outcome));
        Assert.True(forest.Expect(cases[200]).Score(cases[200].Strata, cases[200].Outcome).Value < before.Value);
    }

    [Fact]
    public void A_value_never_met_and_one_not_given_are_answered()
    {
        var expected = Grow(300).Expect(Of(0, 0, 0));

        Assert.True(double.IsFinite(expected.Score([], Outcome.Of(1, 1e9)).Value));
        Assert.True(double.IsFinite(expected.Score([], Outcome.Of(0, null)).Value));
    }

    [Fact]
    public void The_line_of_severity_finds_what_lies_beyond_its_circumstances()
    {
        var made = new MadeUpPractice(7);
        var cases = Enumerable.Range(0, 1000).Select(i => made.Draw(1 + (i % 5))).ToList();
        var forest = PunishmentForest.Grow(MadeUpPractice.Columns, cases, 2, new ForestOptions { Trees = 24 }, CancellationToken.None);
        double Distance(double factor) => cases.TakeLast(100).Average(one =>
            forest.Expect(one).Score(one.Strata, one.Outcome with { LogSize = one.Outcome.LogSize + Math.Log(factor) }).LineDistance);

        Assert.InRange(Distance(1), 0.5, 1.2);
        Assert.True(Distance(4) > 1.6 * Distance(1) && Distance(0.25) > 1.6 * Distance(1));
    }

    private static PracticeCase Of(params ushort[] codes) => new(codes, [], Outcome.Of(0, null));

    private static PunishmentForest Grow(int size)
    {
        var made = new MadeUpPractice(11);
        var cases = Enumerable.Range(0, size).Select(i => made.Draw(1 + (i % 5))).ToList();
        return PunishmentForest.Grow(MadeUpPractice.Columns, cases, 2, new ForestOptions { Trees = 24 }, CancellationToken.None);
    }
}
