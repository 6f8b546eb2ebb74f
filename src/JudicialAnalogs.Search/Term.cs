namespace JudicialAnalogs.Search;

/// <summary>A word of a text as the index sees it.</summary>
/// <param name="Text">The index form (usually a stem).</param>
/// <param name="Position">Place among the words of the text; two forms of the same word share it.</param>
/// <param name="Start">First UTF-16 code unit of the word in the text.</param>
/// <param name="Length">UTF-16 code units of the word in the text.</param>
public readonly record struct Term(string Text, int Position, int Start, int Length);
