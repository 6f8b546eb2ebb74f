using JudicialAnalogs.Practice.Internal;

namespace JudicialAnalogs.Practice.Tests.Internal;

public class NormalDistributionTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0.31731050786291415)]
    [InlineData(NormalDistribution.TwoSided95, 0.05)]
    [InlineData(NormalDistribution.TwoSided998, 0.002)]
    [InlineData(-6, 1.9731752898266564e-9)]
    public void Tails_are_those_of_tables(double z, double tail) => Assert.InRange(NormalDistribution.TwoSidedTail(z), tail * (1 - 1e-9), tail * (1 + 1e-9));

    [Theory]
    [InlineData(0.5, 0)]
    [InlineData(0.975, NormalDistribution.TwoSided95)]
    [InlineData(0.025, -NormalDistribution.TwoSided95)]
    [InlineData(0.001, -NormalDistribution.TwoSided998)]
    [InlineData(0.0001, -3.719016485455709)]
    public void Quantiles_turn_tails_back(double probability, double z) => Assert.Equal(z, NormalDistribution.Quantile(probability), 9);
}
