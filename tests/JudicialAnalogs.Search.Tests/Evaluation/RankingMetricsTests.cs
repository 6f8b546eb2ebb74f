using JudicialAnalogs.Search.Evaluation;

namespace JudicialAnalogs.Search.Tests.Evaluation;

public sealed class RankingMetricsTests
{
    private static readonly Dictionary<string, int> Judgements = new() { ["a"] = 2, ["c"] = 1, ["e"] = 1, ["z"] = 3, ["b"] = 0 };

    // a (2), b (0), c (1), d (unjudged), e (1); z (3) is never found.
    private readonly RankingMetrics _metrics = new([("e", 1), ("a", 5), ("b", 4), ("c", 3), ("d", 2)], Judgements);

    [Fact]
    public void Average_precision_divides_by_all_relevant() =>
        Assert.Equal((1.0 + (2.0 / 3) + (3.0 / 5)) / 4, _metrics.AveragePrecision, 1e-12);

    [Fact]
    public void Ndcg_has_linear_gain_and_the_ideal_of_all_judgements()
    {
        // log₂ 2, 3, 4, 5, 6 = 1, 1.584963, 2, 2.321928, 2.584963
        var found = 2 + (1 / 2.0) + (1 / 2.584962500721156);
        var ideal = 3 + (2 / 1.584962500721156) + (1 / 2.0) + (1 / 2.321928094887362);
        Assert.Equal(found / ideal, _metrics.Ndcg(10), 1e-12);
        Assert.Equal(2 / (3 + (2 / 1.584962500721156)), _metrics.Ndcg(2), 1e-12);
    }

    [Fact]
    public void Precision_counts_missing_places_and_recall_what_was_not_found()
    {
        Assert.Equal(0.3, _metrics.Precision(10), 1e-12);
        Assert.Equal(2.0 / 3, _metrics.Precision(3), 1e-12);
        Assert.Equal(0.75, _metrics.Recall(100), 1e-12);
        Assert.Equal(2 * 0.375 * 0.75 / (0.375 + 0.75), _metrics.F1(8), 1e-12);
    }

    [Fact]
    public void Reciprocal_rank_is_that_of_the_first_relevant()
    {
        Assert.Equal(1, _metrics.ReciprocalRank);
        Assert.Equal(1.0 / 3, new RankingMetrics([("x", 3), ("y", 2), ("a", 1)], Judgements).ReciprocalRank, 1e-12);
    }

    [Fact]
    public void Equal_scores_stand_in_descending_order_of_identifiers() =>
        Assert.Equal(0.5, new RankingMetrics([("a", 1), ("b", 1)], new Dictionary<string, int> { ["a"] = 1 }).ReciprocalRank);

    [Fact]
    public void Nothing_relevant_gives_zeros()
    {
        var none = new RankingMetrics([("a", 1)], new Dictionary<string, int>());
        Assert.Equal([0, 0, 0, 0, 0, 0], [none.AveragePrecision, none.ReciprocalRank, none.Ndcg(10), none.Precision(10), none.Recall(10), none.F1(8)]);
    }
}
