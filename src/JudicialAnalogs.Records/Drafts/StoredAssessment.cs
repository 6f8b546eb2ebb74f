namespace JudicialAnalogs.Records.Drafts;

/// <summary>An assessment as it was stored.</summary>
/// <param name="Number">1 for the first assessment of the draft, then 2, 3, ….</param>
/// <param name="Assessment">The assessment.</param>
/// <param name="SeenHash">SHA-256 of <see cref="Assessment.Seen"/>, lower-case hexadecimal.</param>
/// <param name="At">When it was stored, UTC.</param>
public sealed record StoredAssessment(int Number, Assessment Assessment, string SeenHash, DateTimeOffset At);
