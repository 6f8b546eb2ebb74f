namespace JudicialAnalogs.Language.Quantities;

/// <summary>A number found in a text, in digits, in words, or both («2 (два)»).</summary>
/// <param name="Value">The value; the digits' where digits and words disagree.</param>
/// <param name="Start">Offset in the text, in UTF-16 units.</param>
/// <param name="Length">Length in UTF-16 units, the brackets of a repetition included.</param>
/// <param name="InWords">Whether any part is written in words.</param>
/// <param name="IsConsistent">False where digits and the words in brackets say different values.</param>
public sealed record NumberMention(decimal Value, int Start, int Length, bool InWords, bool IsConsistent)
{
    /// <summary>Offset just behind the last character.</summary>
    public int End => Start + Length;
}
