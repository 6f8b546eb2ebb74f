namespace JudicialAnalogs.Records.Drafts;

/// <summary>An assessment without its documents.</summary>
/// <param name="Number">1 for the first assessment of the draft, then 2, 3, ….</param>
/// <param name="At">When it was stored, UTC.</param>
/// <param name="OutsideLaw">True when it found something outside the law.</param>
/// <param name="SharplyFarFromPractice">True when it found something sharply far from practice.</param>
/// <param name="Subject">What it is about; null where it was stored before this was kept.</param>
public sealed record AuditedAssessment(int Number, DateTimeOffset At, bool OutsideLaw, bool SharplyFarFromPractice, AssessmentSubject? Subject)
{
    /// <summary>True when it asked for a reason.</summary>
    public bool Diverges => OutsideLaw || SharplyFarFromPractice;
}
