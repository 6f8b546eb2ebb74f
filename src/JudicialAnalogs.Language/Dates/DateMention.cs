namespace JudicialAnalogs.Language.Dates;

/// <summary>A calendar date found in a text.</summary>
/// <param name="Value">The date.</param>
/// <param name="Start">Offset in the text, in UTF-16 units.</param>
/// <param name="Length">Length in UTF-16 units, the word «года» or «жылғы» included.</param>
public sealed record DateMention(DateOnly Value, int Start, int Length);
