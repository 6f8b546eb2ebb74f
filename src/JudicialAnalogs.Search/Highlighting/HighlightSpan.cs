namespace JudicialAnalogs.Search.Highlighting;

/// <summary>A stretch of text that a query asked for.</summary>
/// <param name="Start">First UTF-16 code unit.</param>
/// <param name="Length">UTF-16 code units.</param>
public readonly record struct HighlightSpan(int Start, int Length);
