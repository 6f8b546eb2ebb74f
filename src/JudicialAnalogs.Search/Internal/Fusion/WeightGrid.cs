using System.Numerics;
using JudicialAnalogs.Search.Fusion;

namespace JudicialAnalogs.Search.Internal.Fusion;

/// <summary>Average precision of every query under every weighing of the legs on a grid.</summary>
internal sealed class WeightGrid
{
    private const int Steps = 20;
    private const int Legs = 3;
    private const int Seed = 1;

    // What a leg adds must stand out from chance that far: one noise leg in forty would.
    private const double ErrorsOfChance = 2;

    private readonly List<(FusionWeights Weights, int Legs)> _points = [];
    private readonly double[][] _precisions;

    public WeightGrid(IReadOnlyList<JudgedQuery> queries)
    {
        for (var keyword = 0; keyword <= Steps; keyword++)
        {
            for (var vector = 0; vector <= Steps - keyword; vector++)
            {
                var shingle = Steps - keyword - vector;
                var legs = (keyword > 0 ? 1 : 0) | (vector > 0 ? 2 : 0) | (shingle > 0 ? 4 : 0);
                _points.Add((FusionWeights.Convex(keyword, vector, shingle), legs));
            }
        }

        _precisions = [.. _points.Select(_ => new double[queries.Count])];
        // A query's candidates are let go before the next one's are made ready.
        for (var query = 0; query < queries.Count; query++)
        {
            var candidates = new FusedCandidates(queries[query]);
            for (var point = 0; point < _points.Count; point++)
                _precisions[point][query] = candidates.AveragePrecision(_points[point].Weights);
        }
    }

    /// <summary>
    /// The best weights for some of the queries. A leg must pay: all three are used only if they gain more than chance over the best two, and
    /// whichever of these remains only if it gains more than chance over the best one, on queries held out of learning the weights.
    /// </summary>
    public FusionWeights Best(IReadOnlyList<int> queries)
    {
        var dealt = queries.ToArray();
        new Random(Seed).Shuffle(dealt);
        var sets = Enumerable.Range(1, (1 << Legs) - 1).Select(legs => (Legs: legs, Precisions: HeldOut(legs, dealt))).ToList();
        var taken = BestOfSize(sets, Legs);
        for (var size = Legs - 1; size > 0; size--)
        {
            var smaller = BestOfSize(sets, size);
            if (!Chance.IsBeaten(taken.Precisions, smaller.Precisions, ErrorsOfChance))
                taken = smaller;
        }

        return _points[BestPoint(taken.Legs, dealt)].Weights;
    }

    private static (int Legs, double[] Precisions) BestOfSize(List<(int Legs, double[] Precisions)> sets, int size) =>
        sets.Where(set => BitOperations.PopCount((uint)set.Legs) == size).MaxBy(set => set.Precisions.Sum());

    /// <summary>Each query's precision under the weights of some legs that the other folds teach.</summary>
    private double[] HeldOut(int legs, int[] dealt)
    {
        var precisions = new double[dealt.Length];
        for (var fold = 0; fold < WeightLearner.Folds; fold++)
        {
            var point = BestPoint(legs, [.. dealt.Where((_, place) => place % WeightLearner.Folds != fold)]);
            for (var place = fold; place < dealt.Length; place += WeightLearner.Folds)
                precisions[place] = _precisions[point][dealt[place]];
        }

        return precisions;
    }

    private int BestPoint(int legs, int[] queries) => Enumerable.Range(0, _points.Count)
        .Where(point => (_points[point].Legs & ~legs) == 0)
        .MaxBy(point => queries.Sum(query => _precisions[point][query]));
}
