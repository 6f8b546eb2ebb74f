using JudicialAnalogs.Language.Tokens;

namespace JudicialAnalogs.Language.Quantities.Internal;

/// <summary>A token with its folded letters.</summary>
internal readonly record struct FoldedWord(string Folded, Token Token)
{
    public int Start => Token.Start;

    public int End => Token.End;
}
