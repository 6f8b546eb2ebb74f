using FsCheck;
using FsCheck.Fluent;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Practice.Profiles;
using JudicialAnalogs.Practice.Strata;

namespace JudicialAnalogs.Practice.Tests.Profiles;

public class SizeDistributionTests
{
    private static readonly Config Repeatable = Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20260101UL, 1UL);

    [Theory]
    [InlineData(4, EvidenceTier.CasesOnly, false, false, false)]
    [InlineData(5, EvidenceTier.Few, true, false, false)]
    [InlineData(19, EvidenceTier.Few, true, false, false)]
    [InlineData(20, EvidenceTier.Quartiles, true, true, false)]
    [InlineData(49, EvidenceTier.Quartiles, true, true, false)]
    [InlineData(50, EvidenceTier.Full, true, true, true)]
    public void A_number_of_sizes_allows_so_much_to_be_said(int size, EvidenceTier tier, bool median, bool quartiles, bool deciles)
    {
        var sizes = Of(Enumerable.Range(1, size).Select(i => (decimal)i));

        Assert.Equal(tier, sizes.Tier);
        Assert.Equal(median, sizes.Quantile(0.5) is not null);
        Assert.Equal(quartiles, sizes.Quantile(0.25) is not null && sizes.Quantile(0.75) is not null);
        Assert.Equal(deciles, sizes.Quantile(0.1) is not null && sizes.Quantile(0.9) is not null);
    }

    [Fact]
    public void The_effective_size_decides_what_may_be_said()
    {
        // Thirty sizes of which two weigh nearly everything say as much as two.
        var sizes = SizeDistribution.Of(PunishmentUnit.Months, Enumerable.Range(1, 30).Select(i => ((decimal)i, i <= 2 ? 1.0 : 0.001, new CountAddress($"act-{i}", 0, 0))));

        Assert.Equal(30, sizes.Evidence.Size);
        Assert.Equal(EvidenceTier.CasesOnly, sizes.Tier);
        Assert.Null(sizes.Quantile(0.5));
    }

    [Fact]
    public void Quantiles_are_interpolated_between_neighbours()
    {
        var sizes = Of(Enumerable.Range(1, 50).Select(i => (decimal)i));

        Assert.Equal(25.5m, sizes.Quantile(0.5));
        Assert.Equal(13.25m, sizes.Quantile(0.25));
        Assert.Equal(5.9m, Math.Round(sizes.Quantile(0.1)!.Value, 6));
        Assert.Equal((1m, 50m), (sizes.Quantile(0), sizes.Quantile(1)));
    }

    [Fact]
    public void Quantiles_rise_with_their_order_and_stay_within_the_sizes() =>
        Prop.ForAll(Gen.Choose(1, 240).ArrayOf(60).ToArbitrary(), values =>
        {
            var sizes = Of(values.Select(value => (decimal)value));
            var quantiles = Enumerable.Range(0, 21).Select(i => sizes.Quantile(i / 20.0)!.Value).ToList();
            return quantiles.Zip(quantiles.Skip(1)).All(pair => pair.First <= pair.Second) && quantiles[0] == values.Min() && quantiles[^1] == values.Max();
        }).Check(Repeatable);

    private static SizeDistribution Of(IEnumerable<decimal> values) => SizeDistribution.Of(PunishmentUnit.Months, values.Select((value, i) => (value, 1.0, new CountAddress($"act-{i}", 0, 0))));
}
