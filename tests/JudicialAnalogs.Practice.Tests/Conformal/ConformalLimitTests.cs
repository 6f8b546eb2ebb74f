using FsCheck;
using FsCheck.Fluent;
using JudicialAnalogs.Practice.Conformal;

namespace JudicialAnalogs.Practice.Tests.Conformal;

public class ConformalLimitTests
{
    private static readonly Config Repeatable = Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20260101UL, 1UL);

    private static readonly Gen<double[]> Scores = Gen.Choose(0, 50).Select(score => score / 10.0).ArrayOf().Select(scores => scores.Order().ToArray());

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(58, 0)]
    [InlineData(59, 1)]
    [InlineData(92, 1)]
    [InlineData(93, 2)]
    [InlineData(100, 2)]
    [InlineData(200, 5)]
    [InlineData(300, 9)]
    [InlineData(500, 17)]
    [InlineData(1000, 39)]
    public void Rank_at_five_in_a_hundred_with_95_of_100_confidence_is_the_known_one(int size, int rank) =>
        Assert.Equal(rank, ConformalLimit.Rank(size, 0.05, 0.95));

    [Theory]
    [InlineData(14_000)]
    [InlineData(20_000)]
    [InlineData(1_000_000)]
    public void Rank_of_a_very_large_set_stays_just_below_the_level(int size)
    {
        // The normal approximation: n·α minus 1.645 standard deviations of the binomial.
        var expected = (size * 0.05) - (1.645 * Math.Sqrt(size * 0.05 * 0.95));

        Assert.InRange(ConformalLimit.Rank(size, 0.05, 0.95), expected - 3, expected + 3);
    }

    [Fact]
    public void Rank_never_falls_with_the_size_and_never_reaches_the_level()
    {
        var ranks = Enumerable.Range(0, 2_000).Select(size => ConformalLimit.Rank(size, 0.05, 0.95)).ToList();

        Assert.All(ranks.Zip(ranks.Skip(1)), pair => Assert.InRange(pair.Second, pair.First, pair.First + 1));
        Assert.All(ranks.Select((rank, size) => (rank, size)), pair => Assert.True(pair.rank <= pair.size * 0.05));
    }

    [Fact]
    public void More_confidence_asks_for_a_sharper_limit() =>
        Assert.True(ConformalLimit.Rank(500, 0.05, 0.99) < ConformalLimit.Rank(500, 0.05, 0.95));

    [Fact]
    public void The_p_value_counts_the_scores_at_least_as_large() =>
        Prop.ForAll(Scores.ToArbitrary(), Gen.Choose(-5, 60).Select(score => score / 10.0).ToArbitrary(), (scores, score) =>
            Math.Abs(ConformalLimit.PValue(scores, score) - ((1.0 + scores.Count(other => other >= score)) / (scores.Length + 1))) < 1e-12).Check(Repeatable);

    [Fact]
    public void The_p_value_lies_between_its_smallest_and_one_and_never_rises_with_the_score() =>
        Prop.ForAll(Scores.ToArbitrary(), scores =>
        {
            var values = Enumerable.Range(-5, 65).Select(score => ConformalLimit.PValue(scores, score / 10.0)).ToList();
            return values.TrueForAll(value => value >= 1.0 / (scores.Length + 1) && value <= 1) && values.Zip(values.Skip(1)).All(pair => pair.Second <= pair.First);
        }).Check(Repeatable);

    [Fact]
    public void Without_calibration_nothing_is_unusual() => Assert.Equal(1, ConformalLimit.PValue([], 9));
}
