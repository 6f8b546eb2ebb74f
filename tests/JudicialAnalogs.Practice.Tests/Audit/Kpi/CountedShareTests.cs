using JudicialAnalogs.Practice.Audit.Kpi;

namespace JudicialAnalogs.Practice.Tests.Audit.Kpi;

public class CountedShareTests
{
    [Fact]
    public void Below_twenty_cases_only_the_counts_are_told()
    {
        var share = new CountedShare(3, 19);

        Assert.Equal((3, 19, false), (share.Count, share.Size, share.IsTold));
        Assert.Equal((null, null, null), (share.Share, share.Lower, share.Upper));
    }

    // Clopper and Pearson's limits by quantiles of the beta distribution; Wilson's by its formula.
    [Theory]
    [InlineData(0, 20, 0, 0.16843)]
    [InlineData(10, 20, 0.27196, 0.72804)]
    [InlineData(20, 20, 0.83157, 1)]
    [InlineData(60, 6000, 0.00778, 0.01285)]
    public void The_interval_is_exact_for_few_and_of_scores_for_many(int count, int size, double lower, double upper)
    {
        var share = new CountedShare(count, size);

        Assert.Equal((double)count / size, share.Share!.Value, 12);
        Assert.Equal(lower, share.Lower!.Value, 4);
        Assert.Equal(upper, share.Upper!.Value, 4);
    }
}
