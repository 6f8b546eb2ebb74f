namespace JudicialAnalogs.Search.Evaluation;

/// <summary>The figures by which rankings are compared, each within 0..1; of one query, or the mean over queries.</summary>
/// <param name="Ndcg10">Discounted gain of the first ten, linear gain.</param>
/// <param name="AveragePrecision">Average precision; its mean is MAP.</param>
/// <param name="ReciprocalRank">Reciprocal rank; its mean is MRR.</param>
/// <param name="Precision10">Precision of the first ten.</param>
/// <param name="Recall100">Recall of the first hundred.</param>
/// <param name="F1At8">F1 of the first eight.</param>
public sealed record RankingFigures(
    double Ndcg10, double AveragePrecision, double ReciprocalRank, double Precision10, double Recall100, double F1At8)
{
    /// <summary>The figures of one list.</summary>
    public static RankingFigures Of(RankingMetrics metrics)
    {
        ArgumentNullException.ThrowIfNull(metrics);
        return new(metrics.Ndcg(10), metrics.AveragePrecision, metrics.ReciprocalRank, metrics.Precision(10), metrics.Recall(100), metrics.F1(8));
    }

    /// <summary>The mean over queries; zeros when there are none.</summary>
    public static RankingFigures Mean(IReadOnlyCollection<RankingFigures> queries)
    {
        ArgumentNullException.ThrowIfNull(queries);
        double Of(Func<RankingFigures, double> figure) => queries.Count == 0 ? 0 : queries.Average(figure);
        return new(
            Of(query => query.Ndcg10),
            Of(query => query.AveragePrecision),
            Of(query => query.ReciprocalRank),
            Of(query => query.Precision10),
            Of(query => query.Recall100),
            Of(query => query.F1At8));
    }
}
