using JudicialAnalogs.Search.Explanations;
using JudicialAnalogs.Search.Internal.Keywords;
using JudicialAnalogs.Search.Internal.Storage;

namespace JudicialAnalogs.Search.Internal.Legs;

/// <summary>The Jaccard index of a document's values of one facet and the values wished for.</summary>
internal sealed class AffinityLeg : ISearchLeg
{
    // What stands in the index for a value of the facet: of no interest, of the facet, wished for.
    private const byte OfFacet = 1;
    private const byte Wished = 2;

    private readonly IndexSnapshot _snapshot;
    private readonly FacetAffinity _affinity;
    private readonly int _wished;
    private readonly byte[][] _standing;
    private readonly IComparer<ScoredDocument> _order;

    public AffinityLeg(IndexSnapshot snapshot, FacetAffinity affinity, IComparer<ScoredDocument> order)
    {
        (_snapshot, _affinity, _order) = (snapshot, affinity, order);
        HashSet<string> values = [.. affinity.Values];
        _wished = values.Count;
        Name = $"facet:{affinity.Facet}";
        Matching = new Bitmap(snapshot.Capacity);
        _standing = new byte[snapshot.Segments.Count][];
        for (var s = 0; s < _standing.Length; s++)
        {
            var facets = snapshot.Segments[s].Segment.Facets;
            var facet = facets.Facet(affinity.Facet);
            _standing[s] = facets.StandingOf(facet, values, OfFacet, Wished);
            foreach (var value in values)
            {
                foreach (var local in facets.With(facet, value))
                    Matching.Set(snapshot.Bases[s] + local);
            }
        }
    }

    public string Name { get; }

    public double Weight => _affinity.Weight;

    /// <summary>Documents with at least one of the values.</summary>
    public Bitmap Matching { get; }

    /// <summary>Resemblances take few values, so whole classes of equal ones are taken and only the last is told apart by identifiers.</summary>
    public List<ScoredDocument> Top(Bitmap allowed, int allowedCount, int limit)
    {
        var classes = new SortedList<double, List<int>>();
        for (var d = Matching.Next(0); d >= 0; d = Matching.Next(d + 1))
        {
            if (!allowed[d])
                continue;
            var resemblance = Resemblance(d);
            if (!classes.TryGetValue(resemblance, out var equal))
                classes.Add(resemblance, equal = []);
            equal.Add(d);
        }

        var best = new List<ScoredDocument>(limit);
        for (var c = classes.Count - 1; c >= 0 && best.Count < limit; c--)
            best.AddRange(FirstOf(classes.Values[c], limit - best.Count).Select(document => new ScoredDocument(document, classes.Keys[c])));
        return best;
    }

    public void Score(ReadOnlySpan<int> documents, Span<double> raw)
    {
        for (var i = 0; i < documents.Length; i++)
            raw[i] = Matching[documents[i]] ? Resemblance(documents[i]) : 0;
    }

    public double Normalise(double raw, double best) => raw;

    public IReadOnlyList<PartExplanation> Explain(int document) => [];

    /// <summary>The first of some ascending documents in ordinal order of identifiers.</summary>
    private List<int> FirstOf(List<int> documents, int count)
    {
        // Of many a segment's own order gives the first without comparing each with each.
        var first = documents.Count <= count * 4 ? documents : _snapshot.FirstById(documents, count);
        var equal = first.ConvertAll(document => new ScoredDocument(document, 0));
        equal.Sort(_order);
        return equal.GetRange(0, Math.Min(count, equal.Count)).ConvertAll(item => item.Document);
    }

    private double Resemblance(int document)
    {
        var (s, local) = _snapshot.Place(document);
        var standing = _standing[s];
        int own = 0, both = 0;
        foreach (var value in _snapshot.Segments[s].Segment.Facets.Of(local))
        {
            own += standing[value] == 0 ? 0 : 1;
            both += standing[value] == Wished ? 1 : 0;
        }

        return (double)both / (own + _wished - both);
    }
}
