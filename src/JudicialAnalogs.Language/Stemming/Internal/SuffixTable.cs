namespace JudicialAnalogs.Language.Stemming.Internal;

/// <summary>Suffixes found longest first, bucketed by their last letter so that a miss costs one look-up.</summary>
internal sealed class SuffixTable
{
    // The low byte tells the letters of one alphabet apart; a clash of two alphabets costs a comparison and nothing else.
    private const int BucketCount = 0x100;
    private readonly Suffix[][] _buckets = new Suffix[BucketCount][];

    public SuffixTable(params ReadOnlySpan<Suffix> suffixes)
    {
        var buckets = new List<Suffix>[BucketCount];
        foreach (var suffix in suffixes)
            (buckets[suffix.Text[^1] & 0xFF] ??= []).Add(suffix);
        for (var i = 0; i < BucketCount; i++)
            _buckets[i] = buckets[i]?.OrderByDescending(suffix => suffix.Text.Length).ToArray() ?? [];
    }

    /// <summary>Suffixes that end like the word, longest first.</summary>
    public ReadOnlySpan<Suffix> EndingLike(ReadOnlySpan<char> word) => word.IsEmpty ? [] : _buckets[word[^1] & 0xFF];

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
