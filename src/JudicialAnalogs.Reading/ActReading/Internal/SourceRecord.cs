using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Reading.ActReading.Internal;

/// <summary>One record as it came: a text with what was given beside it, or the trouble that kept it from being read.</summary>
internal sealed record SourceRecord
{
    public required string Name { get; init; }

    public int? Line { get; init; }

    /// <summary>Why there is no text; null when there is one.</summary>
    public string? Trouble { get; init; }

    public string Text { get; init; } = "";

    /// <summary>SHA-256 of the record as it came, lower-case hexadecimal.</summary>
    public string Hash { get; init; } = "";

    public GivenFacts Given { get; init; } = GivenFacts.Nothing;

    /// <summary>Parts known from the source's own structure, in the text as it came; null when they are to be found.</summary>
    public IReadOnlyList<Segment>? Segments { get; init; }

    public static SourceRecord Rejected(string name, int? line, string trouble) => new() { Name = name, Line = line, Trouble = trouble };
}
