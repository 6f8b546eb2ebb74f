using JudicialAnalogs.Reading.LawTexts;

namespace JudicialAnalogs.Archive.Ingest;

/// <summary>What became of one file of law, or of an act's folder in one language.</summary>
/// <param name="File">Name of the file, without any machine path.</param>
/// <param name="Text">What was read and stored, the newest edition of several; null when the file was refused.</param>
/// <param name="Trouble">Why it was refused and what to do, with the file's name; null otherwise.</param>
public sealed record LawImportResult(string File, LawText? Text, string? Trouble)
{
    /// <summary>Norms stored with it: texts and places taken out, of every edition.</summary>
    public int Stored { get; init; }

    /// <summary>True when it was read from the history of a clone.</summary>
    public bool FromHistory { get; init; }
}
