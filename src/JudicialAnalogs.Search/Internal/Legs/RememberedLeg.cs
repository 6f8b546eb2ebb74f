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
    // The first documents that promise most are scored so many at a time: a few cost nearly as much, for every term's list is opened anyway. Where
    // estimates are no bounds, errors are seen in the first batch, and the most a document can score lies so many of them above its estimate.
    private const int Batch = 64;
    private const double Errors = 3;

    private readonly Dictionary<int, double> _known = [];
    private readonly List<(Bitmap Allowed, int Limit, List<ScoredDocument> Best)> _lists = [];
    private readonly List<(Bitmap Allowed, int Limit, Promise Promise)> _promises = [];

    public string Name => leg.Name;

    public double Weight => leg.Weight;

    public bool IsAffinity => leg is AffinityLeg;

    /// <summary>True when a list shorter than asked for holds every document that matches.</summary>
    public bool IsComplete => leg is not IPassageLeg;

    /// <summary>The best documents; the list must not be changed.</summary>
    public List<ScoredDocument> Top(Bitmap allowed, int allowedCount, int limit, CancellationToken cancellation = default)
    {
        foreach (var list in _lists)
        {
            if (list.Limit == limit && list.Allowed.Words.SequenceEqual(allowed.Words))
                return list.Best;
        }

        var best = leg.Top(allowed, allowedCount, limit, cancellation);
        _known.EnsureCapacity(_known.Count + best.Count);
        foreach (var (document, score) in best)
            _known.TryAdd(document, score);
        _lists.Add((allowed, limit, best));
        return best;
    }

    /// <summary>The documents that promise most, and how good the best is; of few documents, and of resemblances, that is <see cref="Top"/>.</summary>
    public Promise Promising(Bitmap allowed, int allowedCount, int limit, CancellationToken cancellation = default)
    {
        if (IsAffinity || allowedCount <= limit * 2L)
        {
            var exact = Top(allowed, allowedCount, limit, cancellation);
            return new Promise(exact, exact.Count > 0 ? exact[0].Score : 0);
        }

        foreach (var known in _promises)
        {
            if (known.Limit == limit && known.Allowed.Words.SequenceEqual(allowed.Words))
                return known.Promise;
        }

        var promise = PromiseOf(leg.Estimates(allowed, allowedCount, limit, cancellation), cancellation);
        _promises.Add((allowed, limit, promise));
        return promise;
    }

    /// <summary>The exact score of a document where it has been found out.</summary>
    public bool Knows(int document, out double raw) => _known.TryGetValue(document, out raw);

    public void Score(ReadOnlySpan<int> documents, Span<double> raw, CancellationToken cancellation = default)
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
            leg.Score(CollectionsMarshal.AsSpan(unknown), scores, cancellation);
            for (var i = 0; i < scores.Length; i++)
                _known.Add(unknown[i], scores[i]);
        }

        for (var i = 0; i < documents.Length; i++)
            raw[i] = _known[documents[i]];
    }

    public double Normalise(double raw, double best) => leg.Normalise(raw, best);

    public IReadOnlyList<PartExplanation> Explain(int document) => leg.Explain(document);

    public void Dispose() => leg.Dispose();

    private Promise PromiseOf(List<ScoredDocument> estimates, CancellationToken cancellation)
    {
        double best = 0, squares = 0;
        var scored = 0;
        while (scored < estimates.Count && (leg.EstimatesAreBounds ? estimates[scored].Score > best : scored == 0))
        {
            var batch = estimates.GetRange(scored, Math.Min(Batch, estimates.Count - scored));
            int[] documents = [.. batch.Select(estimate => estimate.Document).Order()];
            Score(documents, new double[documents.Length], cancellation);
            foreach (var (document, estimate) in batch)
            {
                best = Math.Max(best, _known[document]);
                squares += (_known[document] - estimate) * (_known[document] - estimate);
            }

            scored += batch.Count;
        }

        var margin = leg.EstimatesAreBounds || scored == 0 ? 0 : Errors * Math.Sqrt(squares / scored);
        return new Promise(margin == 0 ? estimates : estimates.ConvertAll(estimate => estimate with { Score = estimate.Score + margin }), best);
    }
}
