using JudicialAnalogs.Practice.Conformal;
using JudicialAnalogs.Practice.Expectation;

namespace JudicialAnalogs.Practice.Tests.Conformal;

public class LivingPracticeTests
{
    private static readonly ForestOptions Small = new() { Trees = 24 };

    [Fact]
    public void Untouched_decisions_of_an_unchanged_practice_are_sharp_no_more_often_than_the_level()
    {
        var made = new MadeUpPractice(1);
        var practice = Fit(made, 2500);

        var (sharp, notice) = (0, 0);
        for (var i = 0; i < 1500; i++)
        {
            var decision = made.Draw(1 + (i % 5));
            var finding = practice.Assess(decision);
            sharp += finding.Sharp ? 1 : 0;
            notice += finding.Verdict.Notice ? 1 : 0;
            practice.Learn(decision, finding);
        }

        // Three deviations of a binomial of 1,500 above 0.05 and above 0.10.
        Assert.InRange(sharp, 15, 100);
        Assert.InRange(notice, 90, 185);
        Assert.Empty(practice.Drift);
    }

    [Fact]
    public void A_size_tripled_or_cut_to_a_third_is_found_far_more_often_than_an_untouched_one()
    {
        var made = new MadeUpPractice(2);
        var practice = Fit(made, 2500);
        var decisions = Enumerable.Range(0, 500).Select(i => made.Draw(1 + (i % 5))).ToList();

        Assert.InRange(decisions.Count(decision => Displaced(practice, decision, Math.Log(3)).Sharp), 250, 500);
        Assert.InRange(decisions.Count(decision => Displaced(practice, decision, -Math.Log(3)).Sharp), 250, 500);
    }

    [Fact]
    public void A_change_of_one_article_is_named_and_the_others_go_on()
    {
        var made = new MadeUpPractice(3);
        var practice = Fit(made, 2500);

        var flagged = 0;
        for (var i = 0; i < 1500; i++)
        {
            var article = 1 + (i % 5);
            var decision = made.Draw(article, article == 2 ? 4 : 1);
            var finding = practice.Assess(decision);
            flagged += article == 2 && finding.Sharp ? 1 : 0;
            practice.Learn(decision, finding);
        }

        Assert.Contains(practice.Drift, drift => drift.Stratum == "article 2");
        Assert.DoesNotContain(practice.Drift, drift => drift.Stratum is "article 1" or "article 3" or "article 4" or "article 5");
        // 300 decisions of the article: 24 is the first count whose exact interval lies above one in twenty.
        Assert.InRange(flagged, 1, 23);
    }

    [Fact]
    public void The_same_past_gives_the_same_findings()
    {
        var (one, other) = (Fit(new MadeUpPractice(4), 600), Fit(new MadeUpPractice(4), 600));
        var decision = new MadeUpPractice(5).Draw(3);

        Assert.Equal(one.Assess(decision).Score, other.Assess(decision).Score);
        Assert.Equal(one.Assess(decision).Verdict, other.Assess(decision).Verdict);
    }

    [Fact]
    public void What_is_rare_but_tiny_asks_for_no_reason()
    {
        var past = Enumerable.Range(0, 400).Select(_ => new PracticeCase([1, 1, 1], ["all"], Outcome.Of(0, 36))).ToList();
        var practice = LivingPractice.Fit(MadeUpPractice.Columns, past, 2, Small, new CalibrationOptions(), watch: true, CancellationToken.None);

        Assert.False(practice.Assess(past[0] with { Outcome = Outcome.Of(0, 40) }).Sharp);
        Assert.True(practice.Assess(past[0] with { Outcome = Outcome.Of(0, 90) }).Sharp);
        Assert.True(practice.Assess(past[0] with { Outcome = Outcome.Of(1, null) }).Sharp);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(30)]
    public void With_hardly_any_past_it_abstains(int size)
    {
        var finding = Fit(new MadeUpPractice(6), size).Assess(new MadeUpPractice(7).Draw(1));

        Assert.Equal(-1, finding.Verdict.SharpStratum);
        Assert.False(finding.Sharp);
    }

    private static PracticeFinding Displaced(LivingPractice practice, PracticeCase decision, double by) =>
        practice.Assess(decision with { Outcome = decision.Outcome with { LogSize = decision.Outcome.LogSize + by } });

    private static LivingPractice Fit(MadeUpPractice made, int size) =>
        LivingPractice.Fit(MadeUpPractice.Columns, [.. Enumerable.Range(0, size).Select(i => made.Draw(1 + (i % 5)))], 2, Small, new CalibrationOptions(), watch: true, CancellationToken.None);
}
