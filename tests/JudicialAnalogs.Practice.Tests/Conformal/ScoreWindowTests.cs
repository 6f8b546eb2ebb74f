using FsCheck;
using FsCheck.Fluent;
using JudicialAnalogs.Practice.Conformal;

namespace JudicialAnalogs.Practice.Tests.Conformal;

public class ScoreWindowTests
{
    private static readonly Config Repeatable = Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20260101UL, 1UL);

    private static readonly Gen<double[]> Scores = Gen.Choose(0, 30).Select(score => score / 10.0).ArrayOf();

    [Fact]
    public void It_keeps_the_newest_scores_in_order_of_size_ties_included() =>
        Prop.ForAll(Scores.ToArbitrary(), Gen.Choose(1, 20).ToArbitrary(), (scores, capacity) =>
            Filled(scores, capacity).Ascending.SequenceEqual(scores.TakeLast(capacity).Order())).Check(Repeatable);

    [Fact]
    public void Forgetting_leaves_the_newest() =>
        Prop.ForAll(Scores.ToArbitrary(), Gen.Choose(0, 20).ToArbitrary(), (scores, kept) =>
        {
            var window = Filled(scores, 1000);
            window.KeepNewest(kept);
            return window.Ascending.SequenceEqual(scores.TakeLast(kept).Order());
        }).Check(Repeatable);

    [Theory]
    [InlineData(58, null)]
    [InlineData(59, 59.0)]
    [InlineData(93, 92.0)]
    [InlineData(1000, 962.0)]
    public void The_limit_is_the_score_of_the_known_rank(int size, double? limit) =>
        Assert.Equal(limit, Filled([.. Enumerable.Range(1, size).Select(score => (double)score)], 1000).Limit(0.05, 0.95));

    private static ScoreWindow Filled(double[] scores, int capacity)
    {
        var window = new ScoreWindow(capacity);
        foreach (var score in scores)
            window.Add(score);
        return window;
    }
}
