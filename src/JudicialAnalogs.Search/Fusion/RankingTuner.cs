using JudicialAnalogs.Search.Internal.Fusion;

namespace JudicialAnalogs.Search.Fusion;

/// <summary>
/// Learns a ranking and judges it on queries that it was not learned from. What falls below its best leg there is not taken: that leg is
/// then used alone.
/// </summary>
public static class RankingTuner
{
    private static readonly (string Leg, FusionWeights Alone)[] Legs =
    [
        ("keyword", FusionWeights.Convex(1, 0)),
        ("vector", FusionWeights.Convex(0, 1)),
        ("shingle", FusionWeights.Convex(0, 0, 1)),
    ];

    /// <summary>Learns from judged queries.</summary>
    /// <param name="settings">The same queries under each setting of the keyword leg, the usual one first.</param>
    /// <param name="seed">Seed of the dealing into folds.</param>
    /// <returns><see langword="null"/> when the queries are fewer than <see cref="WeightLearner.FewestQueries"/>.</returns>
    public static TunedRanking? Tune(IReadOnlyList<IReadOnlyList<JudgedQuery>> settings, int seed = 1)
    {
        if (WeightLearner.Learn(settings) is not { } learned)
            return null;
        var heldOut = WeightLearner.CrossValidate(settings, seed);
        var queries = Enumerable.Range(0, heldOut.Count).ToArray();
        var asked = queries.Select(q => new FusedCandidates(settings[heldOut[q].Setting][q])).ToArray();
        var hybrid = queries.Average(q => asked[q].AveragePrecision(heldOut[q].Weights));
        var alone = Legs.Select(leg => (leg.Leg, leg.Alone, Map: queries.Average(q => asked[q].AveragePrecision(leg.Alone)))).ToList();
        var best = alone.MaxBy(leg => leg.Map);
        var taken = hybrid >= best.Map ? learned : learned with { Weights = best.Alone };
        return new TunedRanking(
            taken, queries.Length, Math.Max(hybrid, best.Map), alone.ToDictionary(leg => leg.Leg, leg => leg.Map, StringComparer.Ordinal), hybrid < best.Map);
    }
}
