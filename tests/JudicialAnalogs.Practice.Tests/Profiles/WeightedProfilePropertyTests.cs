using FsCheck;
using FsCheck.Fluent;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Practice.Profiles;

namespace JudicialAnalogs.Practice.Tests.Profiles;

/// <summary>What holds for every weighted quantile and share.</summary>
public class WeightedProfilePropertyTests
{
    private static readonly Config Repeatable = Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20261122UL, 1UL);
    private static readonly double[] Orders = [0, 0.1, 0.25, 0.37, 0.5, 0.75, 0.9, 1];

    [Fact]
    public void Equal_weights_give_the_interpolation_of_Hyndman_and_Fan() =>
        Prop.ForAll(Sample(), sample =>
        {
            var values = sample.Values.Order().ToList();
            return Orders.All(order => Math.Abs(WeightedQuantiles.Of(values, [.. values.Select(_ => 0.7)], order) - Type7(values, order)) < 1e-5m);
        }).Check(Repeatable);

    [Fact]
    public void Quantiles_do_not_know_the_scale_of_weights() =>
        Prop.ForAll(Sample(), sample =>
        {
            var (values, weights) = Sorted(sample);
            return Orders.All(order => Math.Abs(WeightedQuantiles.Of(values, weights, order) - WeightedQuantiles.Of(values, [.. weights.Select(weight => weight * 1234.5)], order)) < 1e-4m);
        }).Check(Repeatable);

    [Fact]
    public void Quantiles_rise_with_their_order_and_stay_within_the_values() =>
        Prop.ForAll(Sample(), sample =>
        {
            var (values, weights) = Sorted(sample);
            var quantiles = Enumerable.Range(0, 41).Select(i => WeightedQuantiles.Of(values, weights, i / 40.0)).ToList();
            return quantiles.Zip(quantiles.Skip(1)).All(pair => pair.First <= pair.Second + 1e-6m) && quantiles[0] == values[0] && quantiles[^1] == values[^1];
        }).Check(Repeatable);

    [Fact]
    public void A_value_that_weighs_nearly_everything_is_the_median() =>
        Assert.Equal(40, WeightedQuantiles.Of([10, 20, 40, 60], [0.0001, 0.0001, 1, 0.0001], 0.5), 1);

    [Fact]
    public void A_median_by_hand()
    {
        // Weights 1, 1, 2: n* = 16/6 = 8/3; the window of length 3/8 begins at 0.5 × (5/3)/(8/3) = 5/16 and ends at 11/16.
        // Over the line 0 – 1/4 – 1/2 – 1 it takes 3/16 of the second value and 3/16 of the third.
        Assert.Equal(25m, WeightedQuantiles.Of([10, 20, 30], [1, 1, 2], 0.5));
    }

    [Fact]
    public void Profiles_do_not_know_the_order_of_counts_nor_the_scale_of_weights() =>
        Prop.ForAll(Sample(), sample =>
        {
            var counts = Counts(sample);
            var profile = Figures(Drawn.Punishments(counts));
            return profile.SequenceEqual(Figures(Drawn.Punishments([.. counts.Reverse()])))
                && profile.SequenceEqual(Figures(Drawn.Punishments([.. counts.Select(count => count with { Weight = count.Weight * 8 })])));
        }).Check(Repeatable);

    [Fact]
    public void Shares_sum_to_one_in_both_reckonings_and_the_effective_size_never_exceeds_the_number() =>
        Prop.ForAll(Sample(), sample =>
        {
            var profile = Drawn.Punishments(Counts(sample));
            return Math.Abs(profile.Shares.Sum(share => share.Share) - 1) < 1e-9
                && Math.Abs(profile.Shares.Sum(share => share.WeightedShare) - 1) < 1e-9
                && profile.Evidence.EffectiveSize <= profile.Evidence.Size + 1e-9
                && profile.Evidence.EffectiveSize >= 1 - 1e-9
                && profile.Shares.All(share => share.Evidence.EffectiveSize <= share.Counts.Count + 1e-9);
        }).Check(Repeatable);

    [Fact]
    public void A_lower_bound_lies_below_the_share_and_rises_with_the_number_of_cases() =>
        Prop.ForAll(Gen.Choose(0, 100).ToArbitrary(), percent =>
        {
            var bounds = new[] { 5, 20, 100, 1_000, 100_000 }.Select(size => WilsonBound.Lower(percent / 100.0, size)).ToList();
            return bounds.All(bound => bound >= 0 && bound <= (percent / 100.0) + 1e-12) && bounds.Zip(bounds.Skip(1)).All(pair => pair.First <= pair.Second + 1e-12);
        }).Check(Repeatable);

    private static List<string> Figures(PunishmentProfile profile) =>
    [
        .. profile.Shares.Select(share => string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{share.Form} {share.Share:0.########} {share.WeightedShare:0.########} {share.Evidence.EffectiveSize:0.######} {string.Join(' ', Orders.Select(order => share.Sizes[0].Quantile(order)).Select(value => value is { } known ? Math.Round(known, 4) : (decimal?)null))}")),
    ];

    private static IReadOnlyList<WeightedCount> Counts((decimal[] Values, double[] Weights) sample) =>
    [
        .. sample.Values.Select((value, i) => new WeightedCount(
            MadeUpCount.Of($"act-{i:000}", new Punishment(PunishmentKind.Imprisonment, value, PunishmentUnit.Months, value % 3 == 0)), sample.Weights[i])),
    ];

    private static (List<decimal> Values, List<double> Weights) Sorted((decimal[] Values, double[] Weights) sample)
    {
        var ordered = sample.Values.Zip(sample.Weights).OrderBy(pair => pair.First).ToList();
        return (ordered.ConvertAll(pair => pair.First), ordered.ConvertAll(pair => pair.Second));
    }

    private static decimal Type7(List<decimal> ascending, double order)
    {
        var place = order * (ascending.Count - 1);
        var below = (int)Math.Floor(place);
        return ascending[below] + ((ascending[Math.Min(below + 1, ascending.Count - 1)] - ascending[below]) * (decimal)(place - below));
    }

    private static Arbitrary<(decimal[] Values, double[] Weights)> Sample() =>
        (from size in Gen.Choose(1, 70)
         from values in Gen.ArrayOf(Gen.Choose(1, 84), size)
         from weights in Gen.ArrayOf(Gen.Choose(20, 100), size)
         select (Array.ConvertAll(values, value => (decimal)value), Array.ConvertAll(weights, weight => weight / 100.0))).ToArbitrary();
}
