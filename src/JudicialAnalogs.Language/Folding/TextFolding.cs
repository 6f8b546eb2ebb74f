namespace JudicialAnalogs.Language.Folding;

/// <summary>A folded text together with the way back to the original: rules match the folded text, findings point at the original.</summary>
public sealed class TextFolding
{
    private readonly int[]? _sources;

    private TextFolding(string original, string text, int[]? sources)
    {
        Original = original;
        Text = text;
        _sources = sources;
    }

    /// <summary>The text as it was given.</summary>
    public string Original { get; }

    /// <summary>The folded text; never longer than <see cref="Original"/>.</summary>
    public string Text { get; }

    /// <summary>Folds a text to lower case. Line breaks stay where they are.</summary>
    public static TextFolding Fold(string text) => Fold(text, keepCase: false);

    /// <summary>Folds a text and keeps letter case, for rules about names and initials.</summary>
    public static TextFolding FoldKeepingCase(string text) => Fold(text, keepCase: true);

    /// <summary>Where the character at <paramref name="offset"/> of <see cref="Text"/> stands in <see cref="Original"/>.</summary>
    /// <param name="offset">0 to the length of <see cref="Text"/>, inclusive; the end maps to the end.</param>
    /// <exception cref="ArgumentOutOfRangeException">The offset lies outside the folded text.</exception>
    public int ToOriginal(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Text.Length);
        if (_sources is null)
            return offset;
        return offset == Text.Length ? Original.Length : _sources[offset];
    }

    /// <summary>
    /// The stretch of <see cref="Original"/> behind a stretch of <see cref="Text"/>: marks joined to the last letter are
    /// included, invisible characters after it are not.
    /// </summary>
    /// <param name="start">Start in <see cref="Text"/>.</param>
    /// <param name="length">Length in <see cref="Text"/>, in UTF-16 units.</param>
    /// <exception cref="ArgumentOutOfRangeException">The stretch lies outside the folded text.</exception>
    public (int Start, int Length) ToOriginal(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        var from = ToOriginal(start);
        if (length == 0)
            return (from, 0);
        var limit = ToOriginal(start + length);
        var end = ToOriginal(start + length - 1) + 1;
        while (end < limit && CharacterFolding.IsCombiningMark(Original[end]))
            end++;
        return (from, end - from);
    }

    /// <summary>The first offset of <see cref="Text"/> that stands at or after <paramref name="originalOffset"/>.</summary>
    /// <param name="originalOffset">0 to the length of <see cref="Original"/>, inclusive.</param>
    /// <exception cref="ArgumentOutOfRangeException">The offset lies outside the original text.</exception>
    public int ToFolded(int originalOffset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(originalOffset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(originalOffset, Original.Length);
        if (_sources is null)
            return originalOffset;
        var found = Array.BinarySearch(_sources, originalOffset);
        return found >= 0 ? found : ~found;
    }

    private static TextFolding Fold(string text, bool keepCase)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = new char[text.Length];
        var sources = new int[text.Length];
        var written = 0;
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && CharacterFolding.IsWordPart(text[end]))
                end++;
            if (end > at)
            {
                written += WordFolding.Fold(text.AsSpan(at, end - at), folded.AsSpan(written), sources.AsSpan(written), at, keepCase);
                at = end;
                continue;
            }

            var c = keepCase ? CharacterFolding.FoldKeepingCase(text[at]) : CharacterFolding.Fold(text[at]);
            if (c != CharacterFolding.Dropped)
            {
                sources[written] = at;
                folded[written++] = c;
            }

            at++;
        }

        return written == text.Length
            ? new TextFolding(text, new string(folded), null)
            : new TextFolding(text, new string(folded, 0, written), sources[..written]);
    }
}
