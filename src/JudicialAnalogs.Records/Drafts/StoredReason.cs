namespace JudicialAnalogs.Records.Drafts;

/// <summary>A reason as it was stored.</summary>
/// <param name="Number">1 for the first reason of the draft, then 2, 3, ….</param>
/// <param name="AssessmentNumber">The assessment it answers.</param>
/// <param name="Reason">The reason.</param>
/// <param name="Author">Who gave it.</param>
/// <param name="At">When, UTC.</param>
public sealed record StoredReason(int Number, int AssessmentNumber, Reason Reason, string Author, DateTimeOffset At);
