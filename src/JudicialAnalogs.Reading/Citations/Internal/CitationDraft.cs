namespace JudicialAnalogs.Reading.Citations.Internal;

/// <summary>How a draft came to its act.</summary>
internal enum ActSource
{
    None,

    /// <summary>Named in the citation itself.</summary>
    Beside,

    /// <summary>Named once for the list the citation stands in.</summary>
    List,

    /// <summary>A resolution, as a whole or at one of its points.</summary>
    Resolution,

    /// <summary>Canonical text, whose brackets are part and point whatever the act calls them.</summary>
    Canonical,

    /// <summary>A bare number beside a name: «по 188 УК».</summary>
    BareNumber,
}

/// <summary>A citation before its act is settled.</summary>
/// <param name="Article">Article; null for a point of a resolution or an act as a whole.</param>
/// <param name="Path">Levels under the article, from the general to the particular.</param>
/// <param name="Act">The act mentioned for it, or null.</param>
/// <param name="Source">How it came to the act.</param>
/// <param name="First">Index of the first token.</param>
/// <param name="End">Index after the last token.</param>
internal sealed record CitationDraft(
    string? Article, IReadOnlyList<(PlaceLevel Level, PlaceValue Value)> Path, ActMention? Act, ActSource Source, int First, int End);
