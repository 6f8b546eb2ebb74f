using JudicialAnalogs.Search.Fusion;

namespace JudicialAnalogs.Search.Tests.Fusion;

public sealed class WeightLearnerTests
{
    private static readonly string[] Ids = [.. Enumerable.Range(0, 30).Select(i => $"d{i:d2}")];
    private static readonly string[] Legs = ["keyword", "vector", "shingle"];

    [Fact]
    public void A_leg_that_knows_all_gets_all_and_noise_gets_nothing()
    {
        var learned = WeightLearner.Learn(Queries(knows: (false, false, true)));

        Assert.Equal(FusionWeights.Convex(0, 0, 1), learned);
    }

    [Fact]
    public void Two_legs_that_each_know_a_part_share_the_weight_and_beat_either()
    {
        var queries = Queries(knows: (true, false, true), part: 0.35);
        var learned = WeightLearner.Learn(queries)!;

        Assert.Equal(0, learned.Vector);
        Assert.InRange(learned.Keyword, 0.2, 0.8);
        Assert.True(Mean(queries, learned) > Math.Max(Mean(queries, FusionWeights.Convex(1, 0)), Mean(queries, FusionWeights.Convex(0, 0, 1))));
    }

    [Fact]
    public void Held_out_weights_leave_noise_out_and_never_fall_below_the_best_leg()
    {
        var queries = Queries(knows: (true, false, false), part: 0.6);
        var weights = WeightLearner.CrossValidate(queries);

        Assert.All(weights, learned => Assert.Equal(FusionWeights.Convex(1, 0), learned));
    }

    [Fact]
    public void Folds_are_dealt_alike_every_time()
    {
        var queries = Queries(knows: (true, true, true), part: 0.3);
        Assert.Equal(WeightLearner.CrossValidate(queries), WeightLearner.CrossValidate(queries));
    }

    [Fact]
    public void Few_queries_teach_nothing()
    {
        var queries = Queries(knows: (true, true, true))[..(WeightLearner.FewestQueries - 1)];

        Assert.Null(WeightLearner.Learn(queries));
        Assert.All(WeightLearner.CrossValidate(queries), weights => Assert.Equal(FusionWeights.Unlearned, weights));
    }

    [Fact]
    public void A_query_may_lack_a_leg()
    {
        var queries = Queries(knows: (true, false, true), part: 0.5);
        queries = [.. queries.Select(query => query with { Scores = query.Scores with { Legs = ["keyword"], Raw = [query.Scores.Raw[0]], Normalised = [query.Scores.Normalised[0]] } })];

        Assert.Equal(FusionWeights.Convex(1, 0), WeightLearner.Learn(queries));
    }

    [Fact]
    public void The_setting_under_which_the_keyword_leg_does_best_is_learned_and_the_usual_one_wins_ties()
    {
        var (noise, better) = (Queries(knows: (false, false, true)), Queries(knows: (true, false, true)));

        Assert.Equal(1, WeightLearner.Learn([noise, better])!.Setting);
        Assert.All(WeightLearner.CrossValidate([noise, better]), learned => Assert.Equal(1, learned.Setting));
        Assert.Equal(0, WeightLearner.Learn([better, better])!.Setting);
    }

    [Fact]
    public void A_leg_taken_from_another_index_keeps_the_candidates_of_both()
    {
        var first = new LegScores(["a", "b"], ["keyword", "shingle"], [[3, 1], [5, 0]], [[1, 0.5], [1, 0]]);
        var second = new LegScores(["c", "b"], ["keyword"], [[7, 2]], [[0.9, 0.2]]);

        var joined = first.Replace("keyword", second);

        Assert.Equal([("b", 2.0), ("c", 7.0)], joined.Alone("keyword").OrderBy(hit => hit.Id, StringComparer.Ordinal));
        Assert.Equal([("a", 5.0)], joined.Alone("shingle"));
        Assert.Equal(0.45, joined.Fuse(FusionWeights.Convex(0.5, 0, 0.5)).Single(hit => hit.Id == "c").Score, 1e-12);
        Assert.Throws<ArgumentOutOfRangeException>(() => first.Replace("vector", second));
    }

    [Fact]
    public void Fusing_by_rank_follows_the_published_sum()
    {
        double[] keyword = [3, 2, 0], shingle = [0, 5, 1];
        var scores = new LegScores(["a", "b", "c"], ["keyword", "shingle"], [keyword, shingle], [[1, 0.6, 0], [0, 1, 0.2]]);

        var fused = scores.Fuse(FusionWeights.Unlearned).ToDictionary(hit => hit.Id, hit => hit.Score);

        Assert.Equal(1 / 61.0, fused["a"], 1e-12);
        Assert.Equal((1 / 62.0) + (1 / 61.0), fused["b"], 1e-12);
        Assert.Equal(1 / 62.0, fused["c"], 1e-12);
    }

    private static double Mean(IReadOnlyList<JudgedQuery> queries, FusionWeights weights) => queries.Average(query =>
        new Search.Evaluation.RankingMetrics(query.Scores.Fuse(weights), query.Grades).AveragePrecision);

    /// <summary>Sixty queries with three right answers each: a leg that knows raises the scores of right answers by <paramref name="part"/> over its noise.</summary>
    private static JudgedQuery[] Queries((bool Keyword, bool Vector, bool Shingle) knows, double part = 1)
    {
        var random = new Random(5);
        bool[] knowing = [knows.Keyword, knows.Vector, knows.Shingle];
        return [.. Enumerable.Range(0, 60).Select(_ =>
        {
            var right = Ids.OrderBy(_ => random.NextDouble()).Take(3).ToHashSet();
            double[][] given = [.. knowing.Select(knew => Ids.Select(id => (random.NextDouble() + (knew && right.Contains(id) ? part : 0)) / (1 + part)).ToArray())];
            return new JudgedQuery(new LegScores(Ids, Legs, given, given), right.ToDictionary(id => id, _ => 1));
        })];
    }
}
