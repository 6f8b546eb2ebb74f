namespace JudicialAnalogs.Records.Marks;

/// <summary>A mark as it was stored. Nothing is overwritten: taking back is an entry of its own.</summary>
/// <param name="Number">Number among all marks, from 1.</param>
/// <param name="Mark">What was said.</param>
/// <param name="Author">Who, as in <see cref="Caller.Actor"/>.</param>
/// <param name="At">When, UTC.</param>
public sealed record StoredMark(long Number, AnalogMark Mark, string Author, DateTimeOffset At);
