using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Practice.Strata;

namespace JudicialAnalogs.Practice.Profiles;

/// <summary>Sizes in one unit, each with the weight of its count, as far as their number allows.</summary>
public sealed record SizeDistribution
{
    private readonly double[] _weights;

    internal SizeDistribution(PunishmentUnit unit, decimal[] values, double[] weights, IReadOnlyList<CountAddress> counts) =>
        (Unit, Values, _weights, Counts, Evidence) = (unit, values, weights, counts, Evidence.Of(weights));

    /// <summary>The court's own unit; <see cref="PunishmentUnit.Unspecified"/> for shares of a whole.</summary>
    public PunishmentUnit Unit { get; }

    /// <summary>Every size, ascending.</summary>
    public IReadOnlyList<decimal> Values { get; }

    /// <summary>Weights in the order of <see cref="Values"/>.</summary>
    public IReadOnlyList<double> Weights => _weights;

    /// <summary>Counts in the order of <see cref="Values"/>.</summary>
    public IReadOnlyList<CountAddress> Counts { get; }

    /// <summary>How many sizes there are.</summary>
    public Evidence Evidence { get; }

    /// <summary>How much they allow to be said.</summary>
    public EvidenceTier Tier => Evidence.Tier;

    /// <summary>The distribution of sizes given in any order.</summary>
    /// <param name="unit">Their unit.</param>
    /// <param name="sizes">Each size with its weight, above 0, and its count.</param>
    public static SizeDistribution Of(PunishmentUnit unit, IEnumerable<(decimal Value, double Weight, CountAddress Count)> sizes)
    {
        // A stable sort: equal sizes keep the order of their counts.
        var ordered = sizes.OrderBy(size => size.Value).ToArray();
        return new SizeDistribution(
            unit,
            Array.ConvertAll(ordered, size => size.Value),
            Array.ConvertAll(ordered, size => size.Weight),
            Array.ConvertAll(ordered, size => size.Count));
    }

    /// <summary>
    /// The quantile of order <paramref name="order"/> (0 to 1) as <see cref="WeightedQuantiles"/> defines it; null when the tier does not allow
    /// it: smallest, median and largest from 5 sizes, quartiles from 20, others from 50.
    /// </summary>
    public decimal? Quantile(double order)
    {
        var needed = order switch { 0 or 0.5 or 1 => EvidenceTier.Few, 0.25 or 0.75 => EvidenceTier.Quartiles, _ => EvidenceTier.Full };
        return Tier < needed ? null : WeightedQuantiles.Of(Values, _weights, order);
    }
}
