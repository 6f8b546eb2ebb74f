namespace JudicialAnalogs.Language.Quantities;

/// <summary>A term found in a text.</summary>
/// <param name="Value">The term.</param>
/// <param name="Start">Offset in the text, in UTF-16 units.</param>
/// <param name="Length">Length in UTF-16 units.</param>
/// <param name="IsConsistent">False where digits and the words in brackets say different values.</param>
public sealed record DurationMention(Duration Value, int Start, int Length, bool IsConsistent);
