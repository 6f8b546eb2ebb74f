namespace JudicialAnalogs.Records.Corrections;

/// <summary>What one person said for a correction.</summary>
/// <param name="Actor">Who, as in <see cref="Caller.Actor"/>.</param>
/// <param name="Text">Why, up to 500 characters, may be empty.</param>
/// <param name="At">When.</param>
public sealed record CorrectionReason(string Actor, string Text, DateTimeOffset At);
