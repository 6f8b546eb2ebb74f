namespace JudicialAnalogs.Reading.ActReading;

/// <summary>A record that was not read; nothing of it is kept and the records after it are still read.</summary>
/// <param name="Source">Name of the file or feed, without any machine path.</param>
/// <param name="Line">Line of the record in the source, from 1; null where the whole source is meant.</param>
/// <param name="Reason">Why, and what to do about it, in one sentence; never a part of the record's text.</param>
public sealed record Rejection(string Source, int? Line, string Reason) : ReadOutcome(Source, Line)
{
    /// <summary>Reason of a file without a text, such as a scanned one.</summary>
    public const string NoText = "the file holds no text";

    /// <summary>The line a user sees: <c>file:line: reason</c>.</summary>
    public override string ToString() => Line is { } line ? $"{Source}:{line}: {Reason}" : $"{Source}: {Reason}";
}
