using JudicialAnalogs.Search.Internal.Fusion;

namespace JudicialAnalogs.Search.Fusion;

/// <summary>
/// Learns the weights of the convex combination from judged queries: of all weights in steps of 1/20 those with the best mean average
/// precision. A leg then keeps its weight only if leaving it out costs more than twice the standard error of the difference; one that does
/// not help gets 0.
/// </summary>
public static class WeightLearner
{
    /// <summary>Fewer queries than this teach nothing: weights would follow chance.</summary>
    public const int FewestQueries = 20;

    /// <summary>Parts into which cross-validation deals the queries.</summary>
    public const int Folds = 5;

    /// <summary>Weights learned from all the queries, or <see langword="null"/> when they are fewer than <see cref="FewestQueries"/>.</summary>
    public static FusionWeights? Learn(IReadOnlyList<JudgedQuery> queries) => Learn([queries])?.Weights;

    /// <summary>
    /// Chooses between settings of the keyword leg, by its own mean average precision, and learns the weights that go with the setting.
    /// </summary>
    /// <param name="settings">The same queries under each setting, the usual one first: it wins ties, and where the queries teach nothing.</param>
    public static LearnedRanking? Learn(IReadOnlyList<IReadOnlyList<JudgedQuery>> settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return settings[0].Count < FewestQueries ? null : new SettingGrid(settings).Best([.. Enumerable.Range(0, settings[0].Count)]);
    }

    /// <summary>
    /// For each query the weights learned from the other folds, so that a figure made with them is a held-out one;
    /// <see cref="FusionWeights.Unlearned"/> for all when the queries are fewer than <see cref="FewestQueries"/>.
    /// </summary>
    /// <param name="queries">The queries.</param>
    /// <param name="seed">Seed of the dealing: the same queries and seed give the same folds.</param>
    public static IReadOnlyList<FusionWeights> CrossValidate(IReadOnlyList<JudgedQuery> queries, int seed = 1) =>
        [.. CrossValidate([queries], seed).Select(learned => learned.Weights)];

    /// <summary>For each query the setting of the keyword leg and the weights learned from the other folds.</summary>
    /// <param name="settings">The same queries under each setting, the usual one first.</param>
    /// <param name="seed">Seed of the dealing.</param>
    public static IReadOnlyList<LearnedRanking> CrossValidate(IReadOnlyList<IReadOnlyList<JudgedQuery>> settings, int seed = 1)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var weights = new LearnedRanking[settings[0].Count];
        Array.Fill(weights, new LearnedRanking(0, FusionWeights.Unlearned));
        if (weights.Length < FewestQueries)
            return weights;
        var grid = new SettingGrid(settings);
        var dealt = Enumerable.Range(0, weights.Length).ToArray();
        new Random(seed).Shuffle(dealt);
        for (var fold = 0; fold < Folds; fold++)
        {
            var learned = grid.Best([.. dealt.Where((_, place) => place % Folds != fold)]);
            for (var place = fold; place < dealt.Length; place += Folds)
                weights[dealt[place]] = learned;
        }

        return weights;
    }
}
