namespace JudicialAnalogs.Reading.Citations.Internal;

/// <summary>Tokens with the text they were cut from; reading past either end gives an empty sign instead of an error.</summary>
internal sealed class TokenText(string original, List<CitationToken> tokens)
{
    private readonly CitationToken[] tokens = [.. tokens];

    private static readonly CitationToken Nothing = new(CitationTokenKind.Sign, 0, 0, "\0", true, false, -1);

    public string Original { get; } = original;

    public int Count => tokens.Length;

    // By reference: a token is six words long and every step of the grammar looks at several.
    public ref readonly CitationToken this[int index]
    {
        get
        {
            if ((uint)index < (uint)tokens.Length)
                return ref tokens[index];
            return ref Nothing;
        }
    }

    public bool IsNumber(int index) => this[index].Kind == CitationTokenKind.Number && index < Count;

    public bool IsWord(int index) => this[index].Kind == CitationTokenKind.Word;

    /// <summary>True when the token at <paramref name="index"/> follows the one before it without a space.</summary>
    public bool Touches(int index) => index < Count && !this[index].SpaceBefore;

    /// <summary>The original text from one token to before another, whitespace evened out and invisible marks left out.</summary>
    public string Plain(int first, int end)
    {
        var parts = new System.Text.StringBuilder();
        var space = false;
        foreach (var c in Original.AsSpan(this[first].Start, this[end - 1].End - this[first].Start))
        {
            if (LetterFolding.IsInvisible(c))
                continue;
            if (char.IsWhiteSpace(c))
            {
                space = parts.Length > 0;
                continue;
            }

            if (space)
                parts.Append(' ');
            space = false;
            parts.Append(c);
        }

        return parts.ToString();
    }
}
