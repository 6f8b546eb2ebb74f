using JudicialAnalogs.Search.Evaluation;

namespace JudicialAnalogs.CorpusTools.Evaluation.Analogs;

/// <summary>The figures of one question, or their means.</summary>
/// <param name="Ndcg10">Discounted gain of the first ten by grades.</param>
/// <param name="Map">Average precision.</param>
/// <param name="Mrr">Reciprocal rank.</param>
/// <param name="P10">Precision of the first ten.</param>
internal sealed record AnalogFigures(double Ndcg10, double Map, double Mrr, double P10)
{
    /// <summary>The figures of a ranking.</summary>
    /// <param name="ranking">Acts, best first.</param>
    /// <param name="question">What is right.</param>
    public static AnalogFigures Of(IReadOnlyList<string> ranking, AnalogQuestion question)
    {
        // Scores that fall with the place keep the ranking's own order.
        var scored = ranking.Select((act, place) => (act, (double)-place)).ToList();
        var judged = new RankingMetrics(scored, question.Judged);
        return new AnalogFigures(new RankingMetrics(scored, question.Grades).Ndcg(10), judged.AveragePrecision, judged.ReciprocalRank, judged.Precision(10));
    }

    /// <summary>The means over questions.</summary>
    public static AnalogFigures Mean(IReadOnlyCollection<AnalogFigures> figures) => new(
        figures.Average(one => one.Ndcg10), figures.Average(one => one.Map), figures.Average(one => one.Mrr), figures.Average(one => one.P10));
}
