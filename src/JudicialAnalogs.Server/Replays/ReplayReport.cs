namespace JudicialAnalogs.Server.Replays;

/// <summary>What making an answer again came to.</summary>
/// <param name="DraftId">The draft.</param>
/// <param name="Version">Version of the draft, from 1.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Shown">What the judge was shown, byte for byte as stored.</param>
/// <param name="ShownHash">Its SHA-256, lower-case hexadecimal.</param>
/// <param name="Origin">The state it was made from; null for one stored before this was kept.</param>
/// <param name="Reached">Version of the index that was made again; null where none was needed or could be made.</param>
/// <param name="Steps">Steps of the index that were taken again; 0 when the archive still stands as it did.</param>
/// <param name="Removed">Acts that stood then and were removed since: their content is gone and no figure can count them again.</param>
/// <param name="Differences">Values that came out otherwise, at most 200, in the order of the answer.</param>
/// <param name="Why">Why it differs or could not be made again, one sentence each.</param>
/// <param name="Took">How long it took.</param>
public sealed record ReplayReport(
    string DraftId,
    int Version,
    ReplayOutcome Outcome,
    ReadOnlyMemory<byte> Shown,
    string ShownHash,
    AnswerOrigin? Origin,
    string? Reached,
    int Steps,
    IReadOnlyList<string> Removed,
    IReadOnlyList<ReplayDifference> Differences,
    IReadOnlyList<string> Why,
    TimeSpan Took);
