using JudicialAnalogs.Practice.Audit.Kpi;

namespace JudicialAnalogs.Practice.Tests.Audit.Kpi;

public class MedianDurationTests
{
    // Ranks of the usual tables: for 20 the 6th smallest and largest, for 100 the 40th.
    [Theory]
    [InlineData(20, 10.5, 6, 15)]
    [InlineData(21, 11, 6, 16)]
    [InlineData(100, 50.5, 40, 61)]
    [InlineData(1_000_000, 500_000.5, 499_020, 500_981)]
    public void The_interval_lies_between_the_ranks_that_a_fair_coin_gives(int size, double median, int lower, int upper)
    {
        var time = MedianDuration.Of([.. Enumerable.Range(1, size).Reverse().Select(hours => TimeSpan.FromHours(hours))]);

        Assert.Equal((size, median), (time.Size, time.Median!.Value.TotalHours));
        Assert.Equal((lower, upper), ((int)time.Lower!.Value.TotalHours, (int)time.Upper!.Value.TotalHours));
    }

    [Fact]
    public void It_holds_the_true_median_as_often_as_it_says_whatever_the_distribution()
    {
        var random = new Random(11);
        var held = 0;
        const int Rounds = 4_000;
        for (var round = 0; round < Rounds; round++)
        {
            // Exponential, with a median of ln 2: far from symmetric.
            var time = MedianDuration.Of([.. Enumerable.Range(0, 35).Select(_ => TimeSpan.FromHours(-Math.Log(1 - random.NextDouble())))]);
            var (low, high) = (time.Lower!.Value.TotalHours, time.Upper!.Value.TotalHours);
            held += low <= Math.Log(2) && Math.Log(2) <= high ? 1 : 0;
        }

        // The rank for 35 covers with a probability of 0.9591; three standard errors of 4,000 rounds are 0.0094.
        Assert.InRange((double)held / Rounds, 0.9497, 0.9685);
    }

    [Fact]
    public void Below_twenty_only_the_count_is_told() =>
        Assert.Equal(new MedianDuration(19, null, null, null), MedianDuration.Of([.. Enumerable.Repeat(TimeSpan.FromHours(1), 19)]));
}
