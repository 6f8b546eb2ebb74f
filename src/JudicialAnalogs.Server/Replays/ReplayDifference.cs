namespace JudicialAnalogs.Server.Replays;

/// <summary>A value of an answer that came out otherwise.</summary>
/// <param name="Path">Where it stands, as in the JSON of the answer.</param>
/// <param name="Then">What the judge was shown; null where it was not there.</param>
/// <param name="Again">What came out; null where it is not there.</param>
public sealed record ReplayDifference(string Path, string? Then, string? Again);
