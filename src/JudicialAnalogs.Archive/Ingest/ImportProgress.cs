namespace JudicialAnalogs.Archive.Ingest;

/// <summary>How far an import has come.</summary>
/// <param name="Read">Records read, refused ones included.</param>
/// <param name="Stored">Acts stored, unchanged ones included.</param>
/// <param name="Rejected">Records refused.</param>
public readonly record struct ImportProgress(int Read, int Stored, int Rejected);
