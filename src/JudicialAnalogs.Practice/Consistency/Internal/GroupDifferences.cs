using JudicialAnalogs.Practice.Internal;

namespace JudicialAnalogs.Practice.Consistency.Internal;

/// <summary>Differences of groups from the whole.</summary>
internal static class GroupDifferences
{
    /// <summary>The differences; null for a group that nothing can be compared in.</summary>
    /// <param name="groups">Groups turned to their axes.</param>
    /// <param name="products">Products of the groups' columns.</param>
    /// <param name="outcome">Their products with the outcome.</param>
    /// <param name="unit">Standard deviation that differences are told in.</param>
    /// <param name="rate">Share of false discoveries.</param>
    public static GroupDifference?[] Of(GroupVariance groups, double[][] products, double[] outcome, double unit, double rate)
    {
        var n = outcome.Length;
        var best = groups.Best();
        var deviation = Math.Sqrt(groups.VarianceAt(best));
        var effects = Effects(groups, n);
        var told = Enumerable.Range(0, n).Where(i => products[i][i] > 1e-6).ToArray();
        var observed = Array.ConvertAll(told, i => outcome[i] / products[i][i]);
        var pValues = Array.ConvertAll(told, i => NormalDistribution.TwoSidedTail(outcome[i] / (deviation * Math.Sqrt(SpreadOf(products[i], i, best)))));
        var qValues = FalseDiscovery.QValues(pValues);
        var differences = new GroupDifference?[n];
        for (var k = 0; k < told.Length; k++)
        {
            var i = told[k];
            var error = deviation / Math.Sqrt(products[i][i]) / unit;
            var (mean, wide) = effects[i];
            differences[i] = new GroupDifference(
                new Estimate(mean / unit, (mean - wide) / unit, (mean + wide) / unit),
                observed[k] / unit,
                products[i][i],
                NormalDistribution.TwoSided95 * error,
                NormalDistribution.TwoSided998 * error,
                pValues[k],
                qValues[k],
                qValues[k] <= rate);
        }

        return differences;
    }

    // The group itself as the mean of all, the others as far from it as groups are.
    private static double SpreadOf(double[] row, int own, double ratio)
    {
        var others = 0.0;
        for (var j = 0; j < row.Length; j++)
            others += j == own ? 0 : row[j] * row[j];
        return row[own] + (ratio * others);
    }

    // Averaged over the ratios as the decisions support them, each standard deviation of groups as likely as any other beforehand (Gelman 2006):
    // intervals then know that the ratio is an estimate.
    private static (double Mean, double Wide)[] Effects(GroupVariance groups, int n)
    {
        var (means, squares, errors) = (new double[n], new double[n], new double[n]);
        foreach (var (ratio, weight) in Supported(groups))
        {
            var variance = groups.VarianceAt(ratio);
            var (mean, error) = (new double[n], new double[n]);
            for (var axis = 0; axis < groups.Sizes.Count; axis++)
            {
                var kept = ratio / (1 + (ratio * groups.Sizes[axis]));
                Add(groups.Vectors[axis], kept * groups.Shown[axis], kept * variance, mean, error);
            }

            foreach (var vector in groups.NullVectors)
                Add(vector, 0, ratio * variance, mean, error);
            for (var i = 0; i < n; i++)
            {
                means[i] += weight * mean[i];
                squares[i] += weight * mean[i] * mean[i];
                errors[i] += weight * error[i];
            }
        }

        return [.. Enumerable.Range(0, n).Select(i => (means[i], NormalDistribution.TwoSided95 * Math.Sqrt(errors[i] + Math.Max(0, squares[i] - (means[i] * means[i])))))];
    }

    private static IEnumerable<(double Ratio, double Weight)> Supported(GroupVariance groups)
    {
        var ratios = groups.Ratios;
        var best = ratios.Min(groups.Deviance);
        var weights = ratios.Select((ratio, k) =>
            Math.Exp((best - groups.Deviance(ratio)) / 2) * (Math.Sqrt(ratios[Math.Min(k + 1, ratios.Length - 1)]) - Math.Sqrt(ratios[Math.Max(k - 1, 0)]))).ToArray();
        var total = weights.Sum();
        return ratios.Select((ratio, k) => (ratio, total > 0 ? weights[k] / total : 1.0 / ratios.Length)).Where(pair => pair.Item2 > 1e-9);
    }

    private static void Add(double[] vector, double shown, double variance, double[] mean, double[] error)
    {
        for (var i = 0; i < vector.Length; i++)
        {
            mean[i] += shown * vector[i];
            error[i] += variance * vector[i] * vector[i];
        }
    }
}
