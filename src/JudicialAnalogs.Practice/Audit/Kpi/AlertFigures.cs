using JudicialAnalogs.Records.Drafts;

namespace JudicialAnalogs.Practice.Audit.Kpi;

/// <summary>
/// How judges answered findings that asked for a reason. A reason answers an assessment and not a single finding: an assessment with several
/// counts for each, and so does its mark of an error.
/// </summary>
/// <param name="OutsideLaw">True for findings outside the law, false for sharp findings of practice.</param>
/// <param name="Aspect">The aspect of practice; none for all together and outside the law.</param>
/// <param name="Right">Answered assessments that no reason marked as an error of the analysis.</param>
/// <param name="Answered">Assessments with a reason.</param>
/// <param name="Unanswered">Assessments without one, which say nothing.</param>
public sealed record AlertFigures(bool OutsideLaw, SharpAspects Aspect, int Right, int Answered, int Unanswered)
{
    /// <summary>Precision as judges see it: the share of answered findings that were not marked as errors of the analysis.</summary>
    public CountedShare Precision => new(Right, Answered);
}
