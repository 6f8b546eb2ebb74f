using JudicialAnalogs.Practice.Divergence;

namespace JudicialAnalogs.CorpusTools.Evaluation.Divergence;

/// <summary>Findings of some counts. Shares are over all of them: those abstained from count as not flagged.</summary>
/// <param name="Counts">Counts.</param>
/// <param name="Sharp">Share called sharp.</param>
/// <param name="SharpInterval">95 % interval of it (Clopper and Pearson).</param>
/// <param name="Notice">Share with a notice or more.</param>
/// <param name="OutsideTheLaw">Share that a rule of the law calls outside it, whatever practice is.</param>
/// <param name="Abstained">Share with too little practice for the sharp level, or with practice shifting.</param>
internal sealed record ArchiveRate(int Counts, double Sharp, double[] SharpInterval, double Notice, double OutsideTheLaw, double Abstained)
{
    // Fewest scores for a sharp limit at the levels drafts are judged by.
    private const int SharpSize = 59;

    public static ArchiveRate Of(IEnumerable<JudgedCount> counts)
    {
        var judged = counts.ToList();
        var all = judged.ConvertAll(count => count.Finding);
        var sharp = all.Count(finding => finding.Level == DivergenceLevel.Sharp);
        return new ArchiveRate(
            all.Count,
            Share(sharp, all.Count),
            BinomialInterval.Of(sharp, all.Count),
            Share(all.Count(finding => finding.Level is DivergenceLevel.Sharp or DivergenceLevel.Notice), all.Count),
            Share(judged.Count(count => count.OutsideTheLaw), all.Count),
            Share(all.Count(finding => finding.Level is DivergenceLevel.NotEnoughPractice or DivergenceLevel.PracticeShifting || finding.CalibrationSize < SharpSize), all.Count));
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
