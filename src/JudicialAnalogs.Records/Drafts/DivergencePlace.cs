namespace JudicialAnalogs.Records.Drafts;

/// <summary>A place in the list of assessments that asked for a reason, newest first. An assessment never changes its place.</summary>
/// <param name="At">When the assessment was stored, UTC.</param>
/// <param name="DraftId">Its draft.</param>
/// <param name="Number">Its number within the draft.</param>
public sealed record DivergencePlace(DateTimeOffset At, string DraftId, int Number);
