using JudicialAnalogs.Practice.Internal;

namespace JudicialAnalogs.Practice.Consistency.Internal;

/// <summary>Effects of what is asked of, such as periods, groups differing by chance.</summary>
internal sealed class AskedEffects
{
    private const double Nothing = 1e-9;

    private readonly double[][] _precision;
    private readonly double[] _outcome;
    private readonly double _variance;
    private readonly double _unit;

    /// <summary>Solves.</summary>
    /// <param name="sums">Sums.</param>
    /// <param name="groups">Their groups, turned to their axes.</param>
    /// <param name="unit">Standard deviation that effects are told in.</param>
    public AskedEffects(AdjustedSums sums, GroupVariance groups, double unit)
    {
        var best = groups.Best();
        (_precision, _outcome) = sums.AskedBeside(best);
        (_variance, _unit) = (groups.VarianceAt(best), unit);
    }

    /// <summary>Each column's difference from the mean of all; no interval narrower than what the decisions allow.</summary>
    public Estimate[] Each()
    {
        var n = _outcome.Length;
        var (values, vectors) = SymmetricEigen.Decompose(_precision);
        var least = Nothing * values.DefaultIfEmpty(0).Max();
        return [.. Enumerable.Range(0, n).Select(i =>
        {
            double effect = 0, square = 0;
            for (var axis = 0; axis < n; axis++)
            {
                if (values[axis] <= least)
                    continue;
                var shown = 0.0;
                for (var j = 0; j < n; j++)
                    shown += vectors[axis][j] * _outcome[j];
                effect += vectors[axis][i] * shown / values[axis];
                square += vectors[axis][i] * vectors[axis][i] / values[axis];
            }

            return Around(effect, square);
        })];
    }

    /// <summary>The effect of a sum of columns, each by its weight; null where decisions say nothing of it.</summary>
    public Estimate? Along(IReadOnlyList<double> weights)
    {
        double precision = 0, outcome = 0, most = 0;
        for (var i = 0; i < weights.Count; i++)
        {
            outcome += weights[i] * _outcome[i];
            for (var j = 0; j < weights.Count; j++)
            {
                precision += weights[i] * weights[j] * _precision[i][j];
                most += Math.Abs(weights[i] * weights[j] * _precision[i][j]);
            }
        }

        return precision > Nothing * most && precision > Nothing ? Around(outcome / precision, 1 / precision) : null;
    }

    private Estimate Around(double effect, double square)
    {
        var wide = NormalDistribution.TwoSided95 * Math.Sqrt(square * _variance);
        return new Estimate(effect / _unit, (effect - wide) / _unit, (effect + wide) / _unit);
    }
}
