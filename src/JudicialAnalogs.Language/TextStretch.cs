namespace JudicialAnalogs.Language;

/// <summary>A stretch of a text: a sentence, a paragraph, a finding.</summary>
/// <param name="Start">Offset of the first character, in UTF-16 units.</param>
/// <param name="Length">Length in UTF-16 units, at least 1.</param>
public readonly record struct TextStretch(int Start, int Length)
{
    /// <summary>Offset just behind the last character.</summary>
    public int End => Start + Length;

    /// <summary>The characters of the stretch.</summary>
    /// <param name="text">The text the stretch was found in.</param>
    /// <exception cref="ArgumentOutOfRangeException">The stretch does not lie inside the text.</exception>
    public ReadOnlySpan<char> Of(ReadOnlySpan<char> text) => text.Slice(Start, Length);
}
