using FsCheck;
using FsCheck.Fluent;
using JudicialAnalogs.Practice.Conformal;
using JudicialAnalogs.Practice.Internal;

namespace JudicialAnalogs.Practice.Tests.Internal;

public class ExactTestsTests
{
    private static readonly Config Repeatable = Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(20260101UL, 1UL);

    [Theory]
    [InlineData(20, 20, 0.95, 0.8609)]
    [InlineData(19, 20, 0.95, 0.7839)]
    [InlineData(0, 20, 0.95, 0)]
    [InlineData(5, 100, 0.975, 0.0164)]
    public void The_lower_limit_is_that_of_clopper_and_pearson(int successes, int size, double confidence, double limit) =>
        Assert.Equal(limit, BinomialLimits.Lower(successes, size, confidence), 4);

    [Theory]
    [InlineData(0, 59, 0.95, 0.0495)]
    [InlineData(5, 100, 0.975, 0.1128)]
    [InlineData(0, 0, 0.975, 1)]
    public void The_upper_limit_is_that_of_clopper_and_pearson(int successes, int size, double confidence, double limit) =>
        Assert.Equal(limit, BinomialLimits.Upper(successes, size, confidence), 4);

    [Fact]
    public void Limits_enclose_the_share() =>
        Prop.ForAll(Gen.Choose(1, 3_000).ToArbitrary(), Gen.Choose(0, 1_000).ToArbitrary(), (size, part) =>
        {
            var successes = size * part / 1_000;
            var share = (double)successes / size;
            return BinomialLimits.Lower(successes, size, 0.975) <= share + 1e-9 && BinomialLimits.Upper(successes, size, 0.975) >= share - 1e-9;
        }).Check(Repeatable);

    [Fact]
    public void At_the_lower_limit_as_many_successes_or_more_have_the_chance_that_confidence_leaves() =>
        Prop.ForAll(Gen.Choose(1, 3_000).ToArbitrary(), Gen.Choose(1, 1_000).ToArbitrary(), (size, part) =>
        {
            var successes = Math.Max(1, size * part / 1_000);
            var limit = BinomialLimits.Lower(successes, size, 0.975);
            return Math.Abs(ChanceOf(successes, size, limit) - 0.025) < 1e-9;
        }).Check(Repeatable);

    [Theory]
    [InlineData(3, 4, 1, 4, 0.4857)]
    [InlineData(8, 10, 1, 6, 0.0350)]
    [InlineData(0, 5, 0, 5, 1)]
    [InlineData(5, 5, 0, 0, 1)]
    public void The_test_of_two_shares_is_fishers(int one, int oneSize, int other, int otherSize, double pValue) =>
        Assert.Equal(pValue, FisherExact.PValue(one, oneSize, other, otherSize), 4);

    [Fact]
    public void Which_group_comes_first_does_not_matter() =>
        Prop.ForAll(Gen.Choose(0, 60).ToArbitrary(), Gen.Choose(0, 60).ToArbitrary(), (one, other) =>
            Math.Abs(FisherExact.PValue(one, 60, other, 80) - FisherExact.PValue(other, 80, one, 60)) < 1e-9).Check(Repeatable);

    // Every term of the tail, each factor by itself.
    private static double ChanceOf(int from, int size, double share)
    {
        var chance = 0.0;
        for (var k = from; k <= size; k++)
        {
            var logarithm = (k * Math.Log(share)) + ((size - k) * Math.Log(1 - share));
            for (var i = 1; i <= size - k; i++)
                logarithm += Math.Log((k + i) / (double)i);
            chance += Math.Exp(logarithm);
        }

        return chance;
    }
}
