namespace JudicialAnalogs.Archive.Ingest.Internal;

/// <summary>The history of a clone cannot be read. The message says what to do and names no machine path.</summary>
internal sealed class GitException(string message, Exception? inner = null) : Exception(message, inner);
