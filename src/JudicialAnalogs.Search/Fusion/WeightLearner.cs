using JudicialAnalogs.Search.Internal.Fusion;

namespace JudicialAnalogs.Search.Fusion;

/// <summary>
/// Learns the weights of the convex combination from judged queries. Of all weights in steps of 1/20 those with the best mean average
/// precision are taken; a second and a third leg keep theirs only if the gain, on queries held out of learning the weights, is above twice
/// its standard error. A leg that does not help gets 0.
/// </summary>
public static class WeightLearner
{
    /// <summary>Fewer queries than this teach nothing: weights would follow chance.</summary>
    public const int FewestQueries = 20;

    /// <summary>Parts into which cross-validation deals the queries.</summary>
    public const int Folds = 5;

    /// <summary>Weights learned from all the queries, or <see langword="null"/> when they are fewer than <see cref="FewestQueries"/>.</summary>
    public static FusionWeights? Learn(IReadOnlyList<JudgedQuery> queries) => Learn(KeywordTrials.Of([queries]))?.Weights;

    /// <summary>
    /// Chooses between settings of the keyword leg, by its own mean average precision, and learns the weights that go with the setting. The
    /// usual setting stays where the best is within a standard error of it. <see langword="null"/> when the queries teach nothing.
    /// </summary>
    /// <param name="trials">The queries under each setting.</param>
    public static LearnedRanking? Learn(KeywordTrials trials)
    {
        ArgumentNullException.ThrowIfNull(trials);
        return trials.Count < FewestQueries ? null : new SettingGrid(trials).Best([.. Enumerable.Range(0, trials.Count)]);
    }

    /// <summary>
    /// For each query the weights learned from the other folds, so that a figure made with them is a held-out one;
    /// <see cref="FusionWeights.Unlearned"/> for all when the queries are fewer than <see cref="FewestQueries"/>.
    /// </summary>
    /// <param name="queries">The queries.</param>
    /// <param name="seed">Seed of the dealing: the same queries and seed give the same folds.</param>
    public static IReadOnlyList<FusionWeights> CrossValidate(IReadOnlyList<JudgedQuery> queries, int seed = 1) =>
        [.. CrossValidate(KeywordTrials.Of([queries]), seed).Select(learned => learned.Weights)];

    /// <summary>For each query the setting of the keyword leg and the weights learned from the other folds.</summary>
    /// <param name="trials">The queries under each setting.</param>
    /// <param name="seed">Seed of the dealing.</param>
    public static IReadOnlyList<LearnedRanking> CrossValidate(KeywordTrials trials, int seed = 1)
    {
        ArgumentNullException.ThrowIfNull(trials);
        return trials.Count < FewestQueries
            ? [.. Enumerable.Repeat(new LearnedRanking(0, FusionWeights.Unlearned), trials.Count)]
            : CrossValidate(new SettingGrid(trials), trials.Count, seed);
    }

    internal static LearnedRanking[] CrossValidate(SettingGrid grid, int queries, int seed)
    {
        var rankings = new LearnedRanking[queries];
        var dealt = Enumerable.Range(0, queries).ToArray();
        new Random(seed).Shuffle(dealt);
        for (var fold = 0; fold < Folds; fold++)
        {
            var learned = grid.Best([.. dealt.Where((_, place) => place % Folds != fold)]);
            for (var place = fold; place < dealt.Length; place += Folds)
                rankings[dealt[place]] = learned;
        }

        return rankings;
    }
}
