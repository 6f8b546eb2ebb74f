using System.Runtime.InteropServices;
using JudicialAnalogs.Search.Explanations;
using JudicialAnalogs.Search.Internal.Keywords;
using JudicialAnalogs.Search.Internal.Storage;

namespace JudicialAnalogs.Search.Internal.Legs;

/// <summary>
/// A leg that keeps what it has found: a question is asked several times over, each time with other wishes, and what one leg says of a document
/// does not depend on them. For one thread at a time.
/// </summary>
internal sealed class RememberedLeg(ISearchLeg leg) : ISearchLeg
{
    private readonly Dictionary<int, double> _known = [];
    private readonly List<(Bitmap Allowed, int Limit, List<ScoredDocument> Best)> _lists = [];

    public string Name => leg.Name;

    public double Weight => leg.Weight;

    public bool IsAffinity => leg is AffinityLeg;

    /// <summary>True when a list shorter than asked for holds every document that matches.</summary>
    public bool IsComplete => leg is not IPassageLeg;

    /// <summary>The best documents; the list must not be changed.</summary>
    public List<ScoredDocument> Top(Bitmap allowed, int allowedCount, int limit)
    {
        foreach (var list in _lists)
        {
            if (list.Limit == limit && list.Allowed.Words.SequenceEqual(allowed.Words))
                return list.Best;
        }

        var best = leg.Top(allowed, allowedCount, limit);
        _known.EnsureCapacity(_known.Count + best.Count);
        foreach (var (document, score) in best)
            _known.TryAdd(document, score);
        _lists.Add((allowed, limit, best));
        return best;
    }

    /// <summary>The exact score of a document where it has been found out.</summary>
    public bool Knows(int document, out double raw) => _known.TryGetValue(document, out raw);

    public void Score(ReadOnlySpan<int> documents, Span<double> raw)
    {
        var unknown = new List<int>();
        foreach (var document in documents)
        {
            if (!_known.ContainsKey(document))
                unknown.Add(document);
        }

        if (unknown.Count > 0)
        {
            var scores = new double[unknown.Count];
            leg.Score(CollectionsMarshal.AsSpan(unknown), scores);
            for (var i = 0; i < scores.Length; i++)
                _known.Add(unknown[i], scores[i]);
        }

        for (var i = 0; i < documents.Length; i++)
            raw[i] = _known[documents[i]];
    }

    public double Normalise(double raw, double best) => leg.Normalise(raw, best);

    public IReadOnlyList<PartExplanation> Explain(int document) => leg.Explain(document);
}
