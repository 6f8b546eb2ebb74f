namespace JudicialAnalogs.Language.Analysis;

/// <summary>
/// Receives the tokens of an analysis one by one. A struct that implements it is called without boxing or virtual dispatch;
/// a dictionary's alternate look-up by <see cref="ReadOnlySpan{T}"/> interns stems without a string per token.
/// </summary>
public interface ITokenSink
{
    /// <summary>Takes one token; its spans are valid during the call only.</summary>
    void Accept(in AnalyzedSpan token);
}
