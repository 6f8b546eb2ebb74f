using JudicialAnalogs.Search.Explanations;
using JudicialAnalogs.Search.Internal.Keywords;
using JudicialAnalogs.Search.Internal.Storage;

namespace JudicialAnalogs.Search.Internal.Legs;

/// <summary>The Jaccard index of a document's values of one facet and the values wished for.</summary>
internal sealed class AffinityLeg : ISearchLeg
{
    private readonly IndexSnapshot _snapshot;
    private readonly FacetAffinity _affinity;
    private readonly HashSet<string> _values;
    private readonly IComparer<ScoredDocument> _order;

    public AffinityLeg(IndexSnapshot snapshot, FacetAffinity affinity, IComparer<ScoredDocument> order)
    {
        (_snapshot, _affinity, _order) = (snapshot, affinity, order);
        _values = [.. affinity.Values];
        Name = $"facet:{affinity.Facet}";
        Matching = new Bitmap(snapshot.Capacity);
        for (var s = 0; s < snapshot.Segments.Count; s++)
        {
            var facets = snapshot.Segments[s].Segment.Facets;
            foreach (var value in _values)
            {
                foreach (var local in facets.With(facets.Facet(affinity.Facet), value))
                    Matching.Set(snapshot.Bases[s] + local);
            }
        }
    }

    public string Name { get; }

    public double Weight => _affinity.Weight;

    /// <summary>Documents with at least one of the values.</summary>
    public Bitmap Matching { get; }

    public List<ScoredDocument> Top(Bitmap allowed, int allowedCount, int limit)
    {
        var best = new BestDocuments(limit, _order);
        for (var d = Matching.Next(0); d >= 0; d = Matching.Next(d + 1))
        {
            if (allowed[d])
                best.Add(d, Resemblance(d));
        }

        return best.Sorted();
    }

    public void Score(ReadOnlySpan<int> documents, Span<double> raw)
    {
        for (var i = 0; i < documents.Length; i++)
            raw[i] = Matching[documents[i]] ? Resemblance(documents[i]) : 0;
    }

    public double Normalise(double raw, double best) => raw;

    public IReadOnlyList<PartExplanation> Explain(int document) => [];

    private double Resemblance(int document)
    {
        var (s, local) = _snapshot.Place(document);
        var facets = _snapshot.Segments[s].Segment.Facets;
        var facet = facets.Facet(_affinity.Facet);
        int own = 0, both = 0;
        foreach (var value in facets.Of(local))
        {
            if (facets.OwnerOf(value) != facet)
                continue;
            own++;
            both += _values.Contains(facets.Values[value]) ? 1 : 0;
        }

        return (double)both / (own + _values.Count - both);
    }
}
