namespace JudicialAnalogs.Language.Stemming.Internal.Kazakh;

/// <summary>Nouns that lose ы or і before a possessive: орын – орны, халық – халқы. Their stem is the full form.</summary>
internal static class Elision
{
    // Elided ending → the vowel that comes back before the last letter.
    private static readonly (string Elided, char Vowel)[] Stems =
    [
        ("орн", 'ы'), ("халқ", 'ы'), ("халк", 'ы'), ("мойн", 'ы'), ("мұрн", 'ы'), ("қарн", 'ы'), ("ерн", 'і'), ("көңл", 'і'), ("ауз", 'ы'),
        ("ғұрп", 'ы'), ("құлп", 'ы'), ("нарқ", 'ы'), ("ерк", 'і'), ("көрк", 'і'), ("парқ", 'ы'), ("әрп", 'і'), ("жұлн", 'ы'), ("қойн", 'ы'),
        ("баур", 'ы'), ("құлқ", 'ы'), ("қырқ", 'ы'), ("ырқ", 'ы'),
    ];

    public static bool IsElided(ReadOnlySpan<char> stem) => VowelOf(stem) != '\0';

    /// <summary>Writes the vowel back. The word has room for it: the suffix just taken off was there.</summary>
    /// <param name="word">The whole word the stem begins.</param>
    /// <param name="length">Length of the stem.</param>
    /// <returns>The new length of the stem.</returns>
    public static int Restore(Span<char> word, int length)
    {
        var vowel = VowelOf(word[..length]);
        if (vowel == '\0' || length == word.Length)
            return length;
        word[length] = word[length - 1];
        word[length - 1] = vowel;
        return length + 1;
    }

    private static char VowelOf(ReadOnlySpan<char> stem)
    {
        if (stem.Length >= 3)
        {
            foreach (var (elided, vowel) in Stems)
            {
                if (stem[^1] == elided[^1] && stem.EndsWith(elided))
                    return vowel;
            }
        }

        return '\0';
    }
}
