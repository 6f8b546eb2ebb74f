using JudicialAnalogs.Search.Filters;
using JudicialAnalogs.Search.Fusion;
using JudicialAnalogs.Search.Internal.Filters;
using JudicialAnalogs.Search.Internal.Keywords;
using JudicialAnalogs.Search.Internal.Storage;

namespace JudicialAnalogs.Search.Internal.Legs;

/// <summary>The legs of one text over one snapshot, with what they have found so far. For one thread at a time.</summary>
/// <param name="query">The query they were made for.</param>
/// <param name="weights">Its weights.</param>
/// <param name="legs">Legs of words, vectors and wording, as far as they have a weight.</param>
/// <param name="words">Words of the keyword leg.</param>
/// <param name="passages">The leg that knows passages; null for none.</param>
internal sealed class TextLegs(HybridQuery query, FusionWeights weights, IReadOnlyList<RememberedLeg> legs, IReadOnlyList<WeightedTerm> words, IPassageLeg? passages) : IDisposable
{
    private readonly Dictionary<(int Document, int Count), IReadOnlyList<PassageMatch>> _passages = [];
    private (SearchFilter Filter, Bitmap Allowed)? _filtered;

    public IReadOnlyList<RememberedLeg> Legs => legs;

    public IReadOnlyList<WeightedTerm> Words => words;

    /// <summary>A document's passages closest to the query, best first; none without a leg that knows passages.</summary>
    public IReadOnlyList<PassageMatch> PassagesOf(int document, int count)
    {
        if (passages is null || count == 0)
            return [];
        if (!_passages.TryGetValue((document, count), out var best))
            _passages.Add((document, count), best = passages.Best(document, count));
        return best;
    }

    /// <summary>True when another query has the same legs. One with a vector of its own never has: its leg depends on the filter too.</summary>
    public bool Serve(HybridQuery other, FusionWeights otherWeights) =>
        query.Vector.IsEmpty && other.Vector.IsEmpty
        && query.MaxTerms == other.MaxTerms && query.MaxShingles == other.MaxShingles
        && weights == otherWeights
        && query.Text == other.Text;

    /// <summary>Gives back what the legs have kept.</summary>
    public void Dispose()
    {
        foreach (var leg in legs)
            leg.Dispose();
    }

    /// <summary>The documents that a filter lets through; the set must not be changed.</summary>
    public Bitmap Allowed(IndexSnapshot snapshot, SearchFilter filter, CancellationToken cancellation)
    {
        if (_filtered is { } known && ReferenceEquals(known.Filter, filter))
            return known.Allowed;
        var allowed = FilterCompiler.Compile(snapshot, filter, cancellation);
        _filtered = (filter, allowed);
        return allowed;
    }
}
