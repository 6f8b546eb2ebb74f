using JudicialAnalogs.Records.Drafts;

namespace JudicialAnalogs.Practice.Audit.Kpi;

/// <summary>
/// How judges answered findings that asked for a reason. A reason answers an assessment and not a single finding: an assessment with several
/// counts for each, and so does its mark of an error.
/// </summary>
/// <param name="OutsideLaw">True for findings outside the law, false for sharp findings of practice.</param>
/// <param name="Aspect">The aspect of practice; none for all together and outside the law.</param>
/// <param name="Right">Answered assessments that no reason marked as an error of the analysis.</param>
/// <param name="Unanswered">Assessments without a reason, which say nothing.</param>
/// <param name="Confirmed">Assessments marked as an error, which a review confirmed.</param>
/// <param name="Unfounded">Assessments marked as an error, which the analysis was not, as every review of them found.</param>
/// <param name="Open">Assessments marked as an error that nobody has reviewed.</param>
public sealed record AlertFigures(bool OutsideLaw, SharpAspects Aspect, int Right, int Unanswered, int Confirmed, int Unfounded, int Open)
{
    /// <summary>Precision as judges see it: the share of answered findings that were not marked as errors of the analysis.</summary>
    public CountedShare Precision => new(Right, Right + Confirmed + Unfounded + Open);

    /// <summary>Precision as reviews see it: the same with unfounded marks counted as right, and marks that nobody has reviewed left out.</summary>
    public CountedShare PrecisionAfterReview => new(Right + Unfounded, Right + Unfounded + Confirmed);
}
