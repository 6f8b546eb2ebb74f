namespace JudicialAnalogs.Language.Analysis.Internal;

/// <summary>Copies tokens into a list.</summary>
internal sealed class ListSink : ITokenSink
{
    public List<AnalyzedToken> Tokens { get; } = [];

    public void Accept(in AnalyzedSpan token) => Tokens.Add(new AnalyzedToken(
        token.Stem.ToString(),
        token.Folded.ToString(),
        token.Start,
        token.Length,
        token.Position,
        token.Language,
        token.Kind,
        token.IsStopWord,
        token.IsAlternative));
}
