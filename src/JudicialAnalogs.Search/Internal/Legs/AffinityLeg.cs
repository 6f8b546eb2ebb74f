using JudicialAnalogs.Search.Explanations;
using JudicialAnalogs.Search.Internal.Keywords;
using JudicialAnalogs.Search.Internal.Storage;

namespace JudicialAnalogs.Search.Internal.Legs;

/// <summary>The Jaccard index of a document's values of one facet and the values wished for.</summary>
internal sealed class AffinityLeg : ISearchLeg
{
    private const int BlockMask = (1 << 12) - 1;

    private readonly IndexSnapshot _snapshot;
    private readonly FacetAffinity _affinity;
    private readonly int _wished;
    private readonly (int Facet, int[] Wished)[] _places;

    public AffinityLeg(IndexSnapshot snapshot, FacetAffinity affinity)
    {
        (_snapshot, _affinity) = (snapshot, affinity);
        HashSet<string> values = [.. affinity.Values];
        _wished = values.Count;
        Name = $"facet:{affinity.Facet}";
        Matching = new Bitmap(snapshot.Capacity);
        _places = new (int, int[])[snapshot.Segments.Count];
        for (var s = 0; s < _places.Length; s++)
        {
            var facets = snapshot.Segments[s].Segment.Facets;
            var facet = facets.Facet(affinity.Facet);
            _places[s] = (facet, facets.PlacesOf(facet, values));
            foreach (var value in _places[s].Wished)
            {
                foreach (var local in facets.With(value))
                    Matching.Set(snapshot.Bases[s] + local);
            }
        }
    }

    public string Name { get; }

    public double Weight => _affinity.Weight;

    /// <summary>Documents with at least one of the values.</summary>
    public Bitmap Matching { get; }

    /// <summary>
    /// Resemblances take few values, so classes of equal ones are filled, each by the documents that come first; when the class of those that have the
    /// values wished for and no others is full, no further document is looked at.
    /// </summary>
    public List<ScoredDocument> Top(Bitmap allowed, int allowedCount, int limit, CancellationToken cancellation = default)
    {
        var classes = new SortedList<double, List<int>>();
        for (var d = Matching.Next(0); d >= 0; d = Matching.Next(d + 1))
        {
            if ((d & BlockMask) == 0)
                cancellation.ThrowIfCancellationRequested();
            if (!allowed[d])
                continue;
            var resemblance = Resemblance(d);
            if (!classes.TryGetValue(resemblance, out var equal))
                classes.Add(resemblance, equal = []);
            if (equal.Count < limit)
                equal.Add(d);
            if (resemblance == 1 && equal.Count == limit)
                break;
        }

        var best = new List<ScoredDocument>(limit);
        for (var c = classes.Count - 1; c >= 0 && best.Count < limit; c--)
            best.AddRange(classes.Values[c].Take(limit - best.Count).Select(document => new ScoredDocument(document, classes.Keys[c])));
        return best;
    }

    public void Score(ReadOnlySpan<int> documents, Span<double> raw, CancellationToken cancellation = default)
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
        var (facet, wished) = _places[s];
        int own = 0, both = 0;
        foreach (var value in facets.Of(local))
        {
            if (facets.OwnerOf(value) != facet)
                continue;
            own++;
            both += wished.AsSpan().Contains(value) ? 1 : 0;
        }

        return (double)both / (own + _wished - both);
    }
}
