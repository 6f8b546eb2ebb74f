namespace JudicialAnalogs.Reading.LawTexts;

/// <summary>A place in a file that did not become part of a norm, or not at the level its number suggests.</summary>
/// <param name="Line">Line in the file, from 1.</param>
/// <param name="Reason">Why.</param>
/// <param name="Text">How it begins, at most 80 characters.</param>
public sealed record SkippedLine(int Line, string Reason, string Text)
{
    /// <summary>File of the folder it stands in; null where the act is one file.</summary>
    public string? File { get; init; }
}
