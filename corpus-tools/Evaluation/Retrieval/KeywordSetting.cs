using JudicialAnalogs.Search;
using JudicialAnalogs.Search.Documents;

namespace JudicialAnalogs.CorpusTools.Evaluation.Retrieval;

/// <summary>One way of setting the keyword leg: BM25's parameters and how many of a query's terms are used.</summary>
internal sealed record KeywordSetting(double K1, double B, int MaxTerms)
{
    /// <summary>
    /// The settings between which judged queries choose, the usual one first: BM25 as it is mostly run, and as it is run on whole
    /// judgments, where words repeat for long and length is no virtue.
    /// </summary>
    public static IReadOnlyList<KeywordSetting> All { get; } =
        [.. from bm25 in new[] { (K1: 1.2, B: 0.75), (K1: 3.0, B: 1.0) } from terms in new[] { 150, 50 } select new KeywordSetting(bm25.K1, bm25.B, terms)];

    /// <summary>Fields of an index for words alone.</summary>
    public SearchSchema Schema => new(Field("title"), Field("text"));

    /// <summary>A query under this setting.</summary>
    public HybridQuery Query(string text) => new(text) { MaxTerms = MaxTerms };

    private SearchField Field(string name) => new(name) { K1 = K1, B = B };
}
