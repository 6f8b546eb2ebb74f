namespace JudicialAnalogs.Language.Stemming.Internal;

/// <summary>Suffixes found longest first, bucketed by their last letter so that a miss costs one look-up.</summary>
internal sealed class SuffixTable
{
    private const int FirstLetter = 0x430;
    private const int LetterCount = 0x100;
    private readonly Suffix[][] _buckets = new Suffix[LetterCount][];

    public SuffixTable(params ReadOnlySpan<Suffix> suffixes)
    {
        var buckets = new List<Suffix>[LetterCount];
        foreach (var suffix in suffixes)
            (buckets[suffix.Text[^1] - FirstLetter] ??= []).Add(suffix);
        for (var i = 0; i < LetterCount; i++)
            _buckets[i] = buckets[i]?.OrderByDescending(suffix => suffix.Text.Length).ToArray() ?? [];
    }

    /// <summary>Suffixes that end like the word, longest first.</summary>
    public ReadOnlySpan<Suffix> EndingLike(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
            return [];
        var index = word[^1] - FirstLetter;
        return (uint)index < LetterCount ? _buckets[index] : [];
    }

    /// <summary>The longest suffix of the table that ends the word, or <see langword="null"/>.</summary>
    public Suffix? Longest(ReadOnlySpan<char> word)
    {
        foreach (var suffix in EndingLike(word))
        {
            if (word.EndsWith(suffix.Text))
                return suffix;
        }

        return null;
    }
}
