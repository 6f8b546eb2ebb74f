namespace JudicialAnalogs.Search.Evaluation;

/// <summary>
/// Figures of one ranked list against one query's judgements, as trec_eval computes them: a document is relevant when its grade is
/// 1 or more, one without a judgement is not relevant, and averages divide by what is relevant, found or not.
/// Every figure is within 0..1, and 0 when nothing is relevant.
/// </summary>
public sealed class RankingMetrics
{
    private readonly int[] _grades;
    private readonly int[] _ideal;
    private readonly int _relevant;

    /// <summary>Prepares the figures of a list.</summary>
    /// <param name="scores">Documents and scores in any order: they are sorted by score, greatest first, then by identifier, greatest first.</param>
    /// <param name="judgements">Grades by identifier; 0 or less means not relevant.</param>
    public RankingMetrics(IEnumerable<(string Id, double Score)> scores, IReadOnlyDictionary<string, int> judgements)
    {
        _grades = [.. scores
            .OrderByDescending(item => item.Score)
            .ThenByDescending(item => item.Id, StringComparer.Ordinal)
            .Select(item => judgements.GetValueOrDefault(item.Id))];
        _ideal = [.. judgements.Values.Where(grade => grade > 0).OrderDescending()];
        _relevant = _ideal.Length;
    }

    /// <summary>Average precision: the mean over all relevant documents of the precision where each was found (map).</summary>
    public double AveragePrecision
    {
        get
        {
            double sum = 0;
            for (int i = 0, found = 0; i < _grades.Length; i++)
            {
                if (_grades[i] > 0)
                    sum += (double)++found / (i + 1);
            }

            return _relevant == 0 ? 0 : sum / _relevant;
        }
    }

    /// <summary>1 / rank of the first relevant document (recip_rank).</summary>
    public double ReciprocalRank
    {
        get
        {
            var first = Array.FindIndex(_grades, grade => grade > 0);
            return first < 0 ? 0 : 1.0 / (first + 1);
        }
    }

    /// <summary>Discounted gain of the first <paramref name="k"/> over the best possible; the gain is the grade, the discount log₂(rank + 1) (ndcg_cut).</summary>
    public double Ndcg(int k)
    {
        var best = Gain(_ideal, k);
        return best > 0 ? Gain(_grades, k) / best : 0;
    }

    /// <summary>Share of relevant documents among the first <paramref name="k"/>; a shorter list counts as filled up with others (P).</summary>
    public double Precision(int k) => (double)Found(k) / k;

    /// <summary>Share of the relevant documents that are among the first <paramref name="k"/> (recall).</summary>
    public double Recall(int k) => _relevant == 0 ? 0 : (double)Found(k) / _relevant;

    /// <summary>Harmonic mean of <see cref="Precision"/> and <see cref="Recall"/> at <paramref name="k"/>.</summary>
    public double F1(int k)
    {
        double precision = Precision(k), recall = Recall(k);
        return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
    }

    private int Found(int k) => _grades.Take(k).Count(grade => grade > 0);

    private static double Gain(int[] grades, int k)
    {
        double gain = 0;
        for (var i = 0; i < Math.Min(k, grades.Length); i++)
            gain += Math.Max(0, grades[i]) / Math.Log2(i + 2);
        return gain;
    }
}
