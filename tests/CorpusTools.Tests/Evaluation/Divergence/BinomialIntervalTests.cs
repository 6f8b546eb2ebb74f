using JudicialAnalogs.CorpusTools.Evaluation.Divergence;

namespace CorpusTools.Tests.Evaluation.Divergence;

public class BinomialIntervalTests
{
    [Theory]
    [InlineData(0, 10, 0, 0.3084971)]
    [InlineData(10, 10, 0.6915029, 1)]
    [InlineData(5, 100, 0.0164319, 0.1128349)]
    [InlineData(0, 0, 0, 1)]
    public void Bounds_are_those_of_printed_tables(int hits, int draws, double low, double high)
    {
        var interval = BinomialInterval.Of(hits, draws);

        Assert.Equal(low, interval[0], 1e-6);
        Assert.Equal(high, interval[1], 1e-6);
    }

    [Fact]
    public void In_two_hundred_decisions_seventeen_alerts_are_the_first_beyond_chance()
    {
        Assert.True(BinomialInterval.Of(16, 200)[0] <= 0.05);
        Assert.True(BinomialInterval.Of(17, 200)[0] > 0.05);
    }

    [Fact]
    public void Very_many_draws_stay_near_the_share()
    {
        var interval = BinomialInterval.Of(50_000, 1_000_000);

        Assert.InRange(interval[0], 0.0495, 0.05);
        Assert.InRange(interval[1], 0.05, 0.0505);
    }
}
