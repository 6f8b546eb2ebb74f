namespace JudicialAnalogs.Practice.Profiles;

/// <summary>
/// Quantiles of weighted values. The weighted type 7 of Akinshin (2023, "Weighted quantile estimators", arXiv 2304.07265): the linear
/// interpolation of Hyndman and Fan (1996, type 7) with the effective sample size in place of the number of values. Of the line of weights,
/// scaled to length 1, the stretch of length 1/n* that begins at order × (n* − 1)/n* is taken, and the values it runs over are averaged by how much of it each has.
/// Equal weights give type 7 itself; the scale of the weights and the order in which values were given do not matter.
/// </summary>
public static class WeightedQuantiles
{
    private const int Decimals = 6;

    /// <summary>A quantile.</summary>
    /// <param name="ascending">Values, ascending, at least one.</param>
    /// <param name="weights">Their weights in the same order, each above 0.</param>
    /// <param name="order">Order of the quantile, 0 to 1. At 0 and 1 it is the smallest and the largest value whatever their weights.</param>
    /// <exception cref="ArgumentException">No values, or not as many weights.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order lies outside 0 to 1.</exception>
    public static decimal Of(IReadOnlyList<decimal> ascending, IReadOnlyList<double> weights, double order)
    {
        ArgumentNullException.ThrowIfNull(ascending);
        ArgumentNullException.ThrowIfNull(weights);
        if (ascending.Count == 0 || ascending.Count != weights.Count)
            throw new ArgumentException("A quantile needs values, each with its weight.", nameof(weights));
        if (order is not (>= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(order), order, "The order of a quantile lies between 0 and 1.");
        if (order is 0 or 1)
            return order == 0 ? ascending[0] : ascending[^1];

        var total = weights.Sum();
        var size = Evidence.Of(weights).EffectiveSize;
        var from = order * (size - 1) / size;
        var to = from + (1 / size);
        var (before, quantile, covered) = (0.0, 0m, 0m);
        for (var i = 0; i < ascending.Count && before < to; i++)
        {
            var after = i == ascending.Count - 1 ? 1 : before + (weights[i] / total);
            // Most values lie outside, and decimal arithmetic on them would take most of the time.
            if (after > from)
            {
                var share = (decimal)(Math.Max(0, Math.Min(after, to) - Math.Max(before, from)) * size);
                quantile += share * ascending[i];
                covered += share;
            }

            before = after;
        }

        // Shares sum to 1 but for rounding, which must not push the quantile out of the values.
        return Math.Clamp(Math.Round(quantile / covered, Decimals), ascending[0], ascending[^1]);
    }
}
