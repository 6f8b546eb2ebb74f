namespace JudicialAnalogs.Records.Corrections;

/// <summary>An entry of the correction list of the analysis itself: a judge gave "error of the analysis" as the reason.</summary>
/// <param name="Number">Number in the list, from 1.</param>
/// <param name="DraftId">The draft.</param>
/// <param name="Reason">The reason, with the assessment it answers.</param>
/// <param name="Settlement">What the review found; null while it is open.</param>
public sealed record ReportedError(long Number, string DraftId, Drafts.StoredReason Reason, ReportedErrorSettlement? Settlement);
