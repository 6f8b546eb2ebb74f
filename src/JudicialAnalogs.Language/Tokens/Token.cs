namespace JudicialAnalogs.Language.Tokens;

/// <summary>A token as a stretch of the text it was found in.</summary>
/// <param name="Start">Offset of the first character, in UTF-16 units.</param>
/// <param name="Length">Length in UTF-16 units, at least 1.</param>
/// <param name="Kind">What the token is.</param>
public readonly record struct Token(int Start, int Length, TokenKind Kind)
{
    /// <summary>Offset just behind the last character.</summary>
    public int End => Start + Length;
}
