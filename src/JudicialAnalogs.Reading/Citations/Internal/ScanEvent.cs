namespace JudicialAnalogs.Reading.Citations.Internal;

/// <summary>What the scanner met, in order of appearance: citations, or an act mentioned on its own.</summary>
/// <param name="Drafts">Citations of one chain; empty for a mention.</param>
/// <param name="Mention">The act mentioned, or null.</param>
/// <param name="Token">Index of the first token.</param>
internal readonly record struct ScanEvent(IReadOnlyList<CitationDraft> Drafts, ActMention? Mention, int Token);
