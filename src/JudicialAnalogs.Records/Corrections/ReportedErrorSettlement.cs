namespace JudicialAnalogs.Records.Corrections;

/// <summary>What the review of a reported error found.</summary>
/// <param name="Outcome">Whether the analysis was wrong.</param>
/// <param name="Note">What was found or corrected, up to 500 characters, may be empty.</param>
/// <param name="Actor">Who says so.</param>
/// <param name="At">When, UTC.</param>
public sealed record ReportedErrorSettlement(ReportedErrorOutcome Outcome, string Note, string Actor, DateTimeOffset At);
