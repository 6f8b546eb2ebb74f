using JudicialAnalogs.Reading.LawTexts;

namespace JudicialAnalogs.Archive.Ingest;

/// <summary>What became of one file of law.</summary>
/// <param name="File">Name of the file, without any machine path.</param>
/// <param name="Text">What was read and stored; null when the file was refused.</param>
/// <param name="Trouble">Why it was refused and what to do, with the file's name; null otherwise.</param>
public sealed record LawImportResult(string File, LawText? Text, string? Trouble);
