namespace JudicialAnalogs.Archive.Ingest.Internal;

/// <summary>A commit on the line of the one checked out.</summary>
/// <param name="Hash">Its hash.</param>
/// <param name="Day">Day its author gave it, in the author's own time.</param>
/// <param name="Message">Its message.</param>
/// <param name="Changes">Files it changed.</param>
internal sealed record GitCommit(string Hash, DateOnly Day, string Message, IReadOnlyList<GitChange> Changes);
