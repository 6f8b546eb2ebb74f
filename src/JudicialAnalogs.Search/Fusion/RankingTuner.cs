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
    /// <param name="trials">The queries under each setting of the keyword leg.</param>
    /// <param name="seed">Seed of the dealing into folds.</param>
    /// <returns><see langword="null"/> when the queries are fewer than <see cref="WeightLearner.FewestQueries"/>.</returns>
    public static TunedRanking? Tune(KeywordTrials trials, int seed = 1)
    {
        ArgumentNullException.ThrowIfNull(trials);
        if (trials.Count < WeightLearner.FewestQueries)
            return null;
        var grid = new SettingGrid(trials);
        var learned = grid.Best([.. Enumerable.Range(0, trials.Count)]);
        var heldOut = WeightLearner.CrossValidate(grid, trials.Count, seed);
        var (hybrid, alone) = Figures(trials, heldOut);
        var best = alone.MaxBy(leg => leg.Map);
        var oneLegAlone = hybrid < best.Map;
        LearnedRanking Taken(LearnedRanking ranking) => oneLegAlone ? ranking with { Weights = best.Alone } : ranking;
        return new TunedRanking(
            Taken(learned), trials.Count, Math.Max(hybrid, best.Map), alone.ToDictionary(leg => leg.Leg, leg => leg.Map, StringComparer.Ordinal), oneLegAlone)
        {
            HeldOut = [.. heldOut.Select(Taken)],
        };
    }

    private static (double Hybrid, List<(string Leg, FusionWeights Alone, double Map)> Alone) Figures(KeywordTrials trials, LearnedRanking[] heldOut)
    {
        var hybrid = 0.0;
        var alone = new double[Legs.Length];
        foreach (var asked in Enumerable.Range(0, heldOut.Length).GroupBy(query => heldOut[query].Setting))
        {
            var queries = trials.Queries(asked.Key);
            foreach (var query in asked)
            {
                var candidates = new FusedCandidates(queries[query]);
                hybrid += candidates.AveragePrecision(heldOut[query].Weights);
                for (var leg = 0; leg < alone.Length; leg++)
                    alone[leg] += candidates.AveragePrecision(Legs[leg].Alone);
            }
        }

        return (hybrid / heldOut.Length, [.. Legs.Zip(alone, (leg, sum) => (leg.Leg, leg.Alone, sum / heldOut.Length))]);
    }
}
