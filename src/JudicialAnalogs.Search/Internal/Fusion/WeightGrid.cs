using JudicialAnalogs.Search.Fusion;

namespace JudicialAnalogs.Search.Internal.Fusion;

/// <summary>Average precision of every query under every weighing of the legs on a grid.</summary>
internal sealed class WeightGrid
{
    private const int Steps = 20;
    private readonly List<FusionWeights> _points = [];
    private readonly double[][] _precisions;

    public WeightGrid(IReadOnlyList<JudgedQuery> queries)
    {
        for (var keyword = 0; keyword <= Steps; keyword++)
        {
            for (var vector = 0; vector <= Steps - keyword; vector++)
                _points.Add(FusionWeights.Convex(keyword, vector, Steps - keyword - vector));
        }

        var candidates = queries.Select(query => new FusedCandidates(query)).ToArray();
        _precisions = [.. _points.Select(weights => candidates.Select(query => query.AveragePrecision(weights)).ToArray())];
    }

    /// <summary>The best weights for some of the queries.</summary>
    public FusionWeights Best(IReadOnlyList<int> queries)
    {
        var allowed = Enumerable.Range(0, _points.Count).ToArray();
        var best = BestOf(allowed, queries);
        Func<FusionWeights, double>[] legs = [weights => weights.Vector, weights => weights.Keyword, weights => weights.Shingle];
        foreach (var leg in legs.OrderBy(leg => leg(_points[best])).ToArray())
        {
            var without = allowed.Where(point => leg(_points[point]) == 0).ToArray();
            if (without.Length == 0)
                continue;
            var rival = BestOf(without, queries);
            if (Earns(_precisions[best], _precisions[rival], queries))
                continue;
            (allowed, best) = (without, rival);
        }

        return _points[best];
    }

    private int BestOf(int[] points, IReadOnlyList<int> queries) => points.MaxBy(point => queries.Sum(query => _precisions[point][query]));

    /// <summary>
    /// Whether the mean gain is above twice its standard error. The best of hundreds of weighings beats the rest a little by chance alone,
    /// so one standard error would let noise in.
    /// </summary>
    private static bool Earns(double[] with, double[] without, IReadOnlyList<int> queries)
    {
        var gains = queries.Select(query => with[query] - without[query]).ToArray();
        var mean = gains.Average();
        var variance = gains.Sum(gain => (gain - mean) * (gain - mean)) / Math.Max(1, gains.Length - 1);
        return mean > 2 * Math.Sqrt(variance / gains.Length);
    }
}
