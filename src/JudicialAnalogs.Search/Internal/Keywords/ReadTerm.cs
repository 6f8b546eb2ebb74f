namespace JudicialAnalogs.Search.Internal.Keywords;

/// <summary>A term of a text that is being indexed.</summary>
/// <param name="Stem">Its number among <see cref="KnownStems"/>.</param>
/// <param name="Position">Place among the words of the text.</param>
/// <param name="Start">First UTF-16 code unit of the word in the text.</param>
/// <param name="Length">UTF-16 code units of the word in the text.</param>
internal readonly record struct ReadTerm(int Stem, int Position, int Start, int Length);
