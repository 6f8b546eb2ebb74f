namespace JudicialAnalogs.Search.Internal.Vectors;

/// <summary>
/// The stretches of a given number of letters of a word between marks of its beginning and end. A word never met before still has stretches
/// that were, and words that both languages borrowed share theirs.
/// </summary>
internal static class Subwords
{
    private const char Beginning = '<';
    private const char End = '>';
    private const int Longest = 64;

    /// <summary>Hands over every stretch in order; none of numbers, signs and words of unusual length.</summary>
    public static void Each(ReadOnlySpan<char> word, int length, Action<ReadOnlySpan<char>> take)
    {
        if (length < 2 || word.Length > Longest || !HasLetter(word))
            return;
        Span<char> marked = stackalloc char[word.Length + 2];
        marked[0] = Beginning;
        word.CopyTo(marked[1..]);
        marked[^1] = End;
        for (var i = 0; i + length <= marked.Length; i++)
            take(marked.Slice(i, length));
    }

    private static bool HasLetter(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsLetter(c))
                return true;
        }

        return false;
    }
}
