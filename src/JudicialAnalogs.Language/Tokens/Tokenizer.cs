namespace JudicialAnalogs.Language.Tokens;

/// <summary>
/// Cuts text into tokens that keep case numbers, article numbers, sums, dates and plates whole. Works on text as written or
/// folded; punctuation yields nothing. Never throws and never allocates.
/// </summary>
public static class Tokenizer
{
    /// <summary>The tokens of <paramref name="text"/> in order, for <c>foreach</c>.</summary>
    public static TokenEnumerator Tokenize(ReadOnlySpan<char> text) => new(text);
}
