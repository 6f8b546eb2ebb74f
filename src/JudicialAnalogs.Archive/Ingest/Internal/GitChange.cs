namespace JudicialAnalogs.Archive.Ingest.Internal;

/// <summary>A file as a commit left it.</summary>
/// <param name="Path">Path from the root of the clone.</param>
/// <param name="Blob">Its object; null when the commit took the file away.</param>
internal readonly record struct GitChange(string Path, string? Blob);
