using JudicialAnalogs.Search.Explanations;
using JudicialAnalogs.Search.Filters;
using JudicialAnalogs.Search.Internal.Filters;
using JudicialAnalogs.Search.Internal.Keywords;
using JudicialAnalogs.Search.Internal.Storage;

namespace JudicialAnalogs.Search.Internal.Legs;

/// <summary>
/// The vector leg over an index of its own, whose vectors were made elsewhere: documents are the same by their identifiers and filtered by
/// the same facets; one that the other index does not have yet gets nothing.
/// </summary>
internal sealed class OuterVectorLeg(IndexSnapshot snapshot, IndexSnapshot vectors, SearchFilter filter, float[] query, double weight, IComparer<ScoredDocument> order)
    : IPassageLeg
{
    private readonly VectorLeg _inner = new(weight, vectors, query, new ScoreThenId(vectors));

    // The other index keeps no words; conditions on them are in what is allowed.
    private readonly Bitmap _admitted = FilterCompiler.Compile(vectors, filter with { Texts = [] });

    public string Name => _inner.Name;

    public double Weight => weight;

    public List<ScoredDocument> Top(Bitmap allowed, int allowedCount, int limit, CancellationToken cancellation = default)
    {
        var best = new BestDocuments(limit, order);
        foreach (var (document, score) in _inner.Top(_admitted, _admitted.Count(), limit, cancellation))
        {
            var own = snapshot.Locate(vectors.Id(document));
            if (own >= 0 && allowed[own])
                best.Add(own, score);
        }

        return best.Sorted();
    }

    public void Score(ReadOnlySpan<int> documents, Span<double> raw, CancellationToken cancellation = default)
    {
        for (var i = 0; i < documents.Length; i++)
        {
            raw[i] = 0;
            if (Outer(documents[i]) is var outer and >= 0)
                _inner.Score([outer], raw.Slice(i, 1), cancellation);
        }
    }

    public double Normalise(double raw, double best) => _inner.Normalise(raw, best);

    public IReadOnlyList<PartExplanation> Explain(int document) => Outer(document) is var outer and >= 0 ? _inner.Explain(outer) : [];

    public IReadOnlyList<PassageMatch> Best(int document, int count) => Outer(document) is var outer and >= 0 ? _inner.Best(outer, count) : [];

    private int Outer(int document) => vectors.Locate(snapshot.Id(document));
}
