using FsCheck;
using FsCheck.Fluent;
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

        Assert.Equal(1, WeightLearner.Learn(KeywordTrials.Of([noise, better]))!.Setting);
        Assert.All(WeightLearner.CrossValidate(KeywordTrials.Of([noise, better])), learned => Assert.Equal(1, learned.Setting));
        Assert.Equal(0, WeightLearner.Learn(KeywordTrials.Of([better, better]))!.Setting);
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

    [Fact]
    public void Noise_gets_nothing_but_for_chance_whatever_the_other_legs_know()
    {
        const int Archives = 80;
        var misled = new List<double>();
        for (var seed = 0; seed < Archives; seed++)
        {
            var (queries, noise, _) = AnyArchive(new Random(seed));
            if (WeightLearner.Learn(queries)!.Of(Legs[noise]) is var weight and > 0)
                misled.Add(weight);
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{misled.Count} of {Archives}: {string.Join(", ", misled)}");
        Assert.True(misled.Count <= Archives / 20, $"{misled.Count} of {Archives}");
        Assert.All(misled, weight => Assert.InRange(weight, 0, 0.1));
    }

    [Fact]
    public void What_is_taken_is_no_worse_than_the_best_leg_held_out_and_on_new_queries()
    {
        var seeds = Gen.Choose(0, int.MaxValue - 1).ToArbitrary();
        Prop.ForAll(seeds, seed =>
        {
            var random = new Random(seed);
            var (queries, _, parts) = AnyArchive(random);
            var tuned = RankingTuner.Tune(KeywordTrials.Of([queries]))!;
            Assert.All(tuned.Legs.Values, leg => Assert.True(tuned.Map >= leg));

            // On two hundred new queries the choice costs at most a hundredth: legs as good as each other cannot be told apart from sixty.
            var others = Queries(random, 200, parts);
            var best = Legs.Max(leg => Mean(others, FusionWeights.Convex(leg == "keyword" ? 1 : 0, leg == "vector" ? 1 : 0, leg == "shingle" ? 1 : 0)));
            var taken = Mean(others, tuned.Ranking.Weights);
            Assert.True(taken >= best - 0.01, $"{taken} below {best}: {tuned.Ranking.Weights}, {string.Join(' ', parts)}");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(25).WithReplay(11, 303));
    }

    [Fact]
    public void A_setting_that_is_better_by_chance_alone_is_not_taken()
    {
        var usual = Queries(new Random(1), 60, [0.6, 0, 0]);
        var trials = KeywordTrials.Of([usual, .. Enumerable.Range(2, 8).Select(_ => usual)]);
        var first = trials.Precisions[0];
        // One query in sixty is answered better under the second setting.
        double[] other = [.. first.Select((precision, q) => q == 7 ? Math.Min(1, precision + 0.3) : precision)];

        Assert.Equal(0, WeightLearner.Learn(new KeywordTrials([first, other], _ => usual))!.Setting);
        Assert.Equal(1, WeightLearner.Learn(new KeywordTrials([first, [.. first.Select(precision => precision / 2 + 0.5)]], _ => usual))!.Setting);
    }

    [Fact]
    public void Every_query_is_judged_with_what_the_others_taught()
    {
        var queries = Queries(knows: (true, false, true), part: 0.35);
        var tuned = RankingTuner.Tune(KeywordTrials.Of([queries]))!;

        Assert.Equal(queries.Length, tuned.HeldOut.Count);
        Assert.Equal(tuned.Map, queries.Zip(tuned.HeldOut, (query, learned) => Mean([query], learned.Weights)).Average(), 1e-9);
    }

    /// <summary>Sixty queries over legs of any strength, from useless to all-knowing, one of them noise.</summary>
    private static (JudgedQuery[] Queries, int Noise, double[] Parts) AnyArchive(Random random)
    {
        var noise = random.Next(Legs.Length);
        double[] parts = [.. Legs.Select((_, leg) => leg == noise ? 0 : 0.2 + (0.8 * random.NextDouble()))];
        return (Queries(random, 60, parts), noise, parts);
    }

    private static double Mean(IReadOnlyList<JudgedQuery> queries, FusionWeights weights) => queries.Average(query =>
        new Search.Evaluation.RankingMetrics(query.Scores.Fuse(weights), query.Grades).AveragePrecision);

    /// <summary>Sixty queries with three right answers each: a leg that knows raises the scores of right answers by <paramref name="part"/> over its noise.</summary>
    private static JudgedQuery[] Queries((bool Keyword, bool Vector, bool Shingle) knows, double part = 1) =>
        Queries(new Random(5), 60, [knows.Keyword ? part : 0, knows.Vector ? part : 0, knows.Shingle ? part : 0]);

    private static JudgedQuery[] Queries(Random random, int count, double[] parts)
    {
        return [.. Enumerable.Range(0, count).Select(_ =>
        {
            var right = Ids.OrderBy(_ => random.NextDouble()).Take(3).ToHashSet();
            double[][] given = [.. parts.Select(part => Ids.Select(id => (random.NextDouble() + (right.Contains(id) ? part : 0)) / (1 + part)).ToArray())];
            return new JudgedQuery(new LegScores(Ids, Legs, given, given), right.ToDictionary(id => id, _ => 1));
        })];
    }
}
