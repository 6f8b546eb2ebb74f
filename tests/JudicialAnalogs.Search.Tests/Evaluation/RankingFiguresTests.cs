using JudicialAnalogs.Search.Evaluation;

namespace JudicialAnalogs.Search.Tests.Evaluation;

public sealed class RankingFiguresTests
{
    private static readonly Dictionary<string, int> OneRelevant = new() { ["a"] = 1 };

    [Fact]
    public void The_mean_counts_a_query_that_found_nothing_with_zeros()
    {
        // First at rank 1, second at rank 2, third nowhere.
        RankingFigures[] queries =
        [
            RankingFigures.Of(new RankingMetrics([("a", 2), ("b", 1)], OneRelevant)),
            RankingFigures.Of(new RankingMetrics([("a", 1), ("b", 2)], OneRelevant)),
            RankingFigures.Of(new RankingMetrics([], OneRelevant)),
        ];

        var mean = RankingFigures.Mean(queries);

        Assert.Equal((1 + 0.5) / 3, mean.AveragePrecision, 1e-12);
        Assert.Equal((1 + 0.5) / 3, mean.ReciprocalRank, 1e-12);
        Assert.Equal((1 + (1 / 1.584962500721156)) / 3, mean.Ndcg10, 1e-12);
        Assert.Equal(0.2 / 3, mean.Precision10, 1e-12);
        Assert.Equal(2.0 / 3, mean.Recall100, 1e-12);
        // Precision 1/8 and recall 1 give 2/9.
        Assert.Equal(2 * (2.0 / 9) / 3, mean.F1At8, 1e-12);
    }

    [Fact]
    public void No_queries_give_zeros() => Assert.Equal(new RankingFigures(0, 0, 0, 0, 0, 0), RankingFigures.Mean([]));
}
