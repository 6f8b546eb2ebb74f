using JudicialAnalogs.Search.Filters;
using JudicialAnalogs.Search.Fusion;

namespace JudicialAnalogs.Search;

/// <summary>A question to the index.</summary>
/// <param name="Text">Words to look for; from one word to a whole document.</param>
public sealed record HybridQuery(string Text)
{
    /// <summary>Terms of a query that are used where nothing else has been learned.</summary>
    public const int UsualTerms = 150;

    /// <summary>Which documents may be found.</summary>
    public SearchFilter Filter { get; init; } = SearchFilter.None;

    /// <summary>Resemblances of facets that raise the score.</summary>
    public IReadOnlyList<FacetAffinity> Affinities { get; init; } = [];

    /// <summary>The query's vector of length 1 in the space of an outer index of vectors; empty where there is none.</summary>
    public ReadOnlyMemory<float> Vector { get; init; }

    /// <summary>Hits wanted, 1 to 10,000.</summary>
    /// <value>The default is 20.</value>
    public int Limit { get; init; } = 20;

    /// <summary>
    /// Most terms of the text that the keyword leg uses; the ones with the greatest weight (frequency in the query by rarity in the
    /// index) are kept. 1 to 10,000.
    /// </summary>
    /// <value>The default is <see langword="null"/>: what was learned with the index's weights, and <see cref="UsualTerms"/> until something was.</value>
    public int? MaxTerms { get; init; }

    /// <summary>
    /// Most shingles of the text that the shared-wording leg uses, the weightiest first; 1 to 100,000. Few of a text's shingles stand in any
    /// other document, so even for a long text the limit is seldom reached.
    /// </summary>
    /// <value>The default is 5,000.</value>
    public int MaxShingles { get; init; } = 5_000;

    /// <summary>Weights for this query alone; <see langword="null"/> takes those stored with the index.</summary>
    public FusionWeights? Weights { get; init; }

    /// <summary>
    /// Documents that the embedded index takes from each leg before joining them, 1 to 50,000. Queries of one text that differ in their wishes
    /// alone share the work when they look equally deep.
    /// </summary>
    /// <value>The default is <see langword="null"/>: five times the limit, at least 200.</value>
    public int? Depth { get; init; }

    /// <summary>Whether each hit carries its <see cref="HybridHit.Explanation"/>.</summary>
    public bool Explain { get; init; }

    /// <summary>Best passages listed per hit, 0 to 20.</summary>
    /// <value>The default is 3.</value>
    public int Passages { get; init; } = 3;
}
