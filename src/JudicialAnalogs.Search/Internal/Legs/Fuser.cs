using System.Runtime.InteropServices;
using JudicialAnalogs.Search.Explanations;
using JudicialAnalogs.Search.Fusion;
using JudicialAnalogs.Search.Internal.Keywords;

namespace JudicialAnalogs.Search.Internal.Legs;

/// <summary>
/// Joins the legs' lists. Every candidate that can reach the answer is scored exactly by every leg, so a document's place never depends on which
/// leg brought it; a candidate that could not, had it all that its missing scores can be, is not scored at all.
/// </summary>
internal sealed class Fuser
{
    // Candidates scored at a time once as many are known as are wanted: whoever comes next is above the last place mostly, and every term's list is
    // opened for each batch.
    private const int Batch = 256;

    private readonly FusionMethod _method;
    private readonly IReadOnlyList<RememberedLeg> _legs;
    private readonly IReadOnlyList<Promise> _lists;
    private readonly double[][] _raw;
    private readonly double[] _best;
    private readonly Dictionary<int, int>[] _ranks;
    private readonly int[] _candidates;

    // What makes the first place in every leg a score of 1, so that scores mean the same under either method.
    private readonly double _firstPlace;

    /// <param name="method">How to join.</param>
    /// <param name="legs">The legs.</param>
    /// <param name="lists">Each leg's best documents, or those that promise most.</param>
    /// <param name="more">Further candidates.</param>
    public Fuser(FusionMethod method, IReadOnlyList<RememberedLeg> legs, IReadOnlyList<Promise> lists, IEnumerable<int> more)
    {
        (_method, _legs, _lists) = (method, legs, lists);
        _candidates = CandidatesOf(lists, more);
        _firstPlace = (FusionWeights.RankConstant + 1) / Math.Max(double.Epsilon, legs.Where(leg => !leg.IsAffinity).Sum(leg => leg.Weight));
        _raw = new double[legs.Count][];
        _best = [.. lists.Select(list => list.Best)];
        _ranks = new Dictionary<int, int>[legs.Count];
        for (var leg = 0; leg < legs.Count; leg++)
        {
            _raw[leg] = new double[_candidates.Length];
            for (var i = 0; i < _candidates.Length; i++)
                _raw[leg][i] = legs[leg].Knows(_candidates[i], out var raw) ? raw : double.NaN;
            var documents = lists[leg].Documents;
            _ranks[leg] = new Dictionary<int, int>(documents.Count);
            for (var rank = 0; rank < documents.Count; rank++)
                _ranks[leg].Add(documents[rank].Document, rank + 1);
        }
    }

    /// <summary>The best of the candidates with a score above 0.</summary>
    /// <param name="limit">How many, 1 or more.</param>
    /// <param name="depth">Documents that each list was asked for: a shorter one holds all that match.</param>
    /// <param name="order">Order of the answer.</param>
    /// <param name="cancellation">Stops between two legs and within them.</param>
    public List<ScoredDocument> Top(int limit, int depth, IComparer<ScoredDocument> order, CancellationToken cancellation)
    {
        var most = new double[_candidates.Length];
        for (var leg = 0; leg < _legs.Count; leg++)
        {
            var missing = MostOfMissing(leg, depth);
            for (var i = 0; i < most.Length; i++)
                most[i] += NeedsRaw(leg) && double.IsNaN(_raw[leg][i]) ? Promised(leg, i) ?? missing : Contribution(leg, i);
        }

        var byMost = Enumerable.Range(0, most.Length).ToArray();
        Array.Sort(Array.ConvertAll(most, value => -value), byMost);
        var best = new BestDocuments(limit, order);
        for (int from = 0, to; from < byMost.Length && most[byMost[from]] > 0; from = to)
        {
            var least = from == 0 ? 0 : best.Least();
            to = Math.Min(byMost.Length, from + (from == 0 ? limit : Batch));
            while (to > from && most[byMost[to - 1]] < least)
                to--;
            if (to == from)
                break;
            var batch = byMost[from..to];
            Array.Sort(batch);
            ScoreExactly(batch, cancellation);
            foreach (var i in batch)
                best.Add(_candidates[i], Sum(i));
        }

        return best.Sorted();
    }

    /// <summary>All candidates with what each leg gives them.</summary>
    public LegScores Scores(IndexSnapshot snapshot)
    {
        ScoreExactly([.. Enumerable.Range(0, _candidates.Length)], CancellationToken.None, all: true);
        return new(
            [.. _candidates.Select(snapshot.Id)],
            [.. _legs.Select(leg => leg.Name)],
            _raw,
            [.. _raw.Select((raw, leg) => raw.Select(score => _legs[leg].Normalise(score, _best[leg])).ToArray())]);
    }

    public HitExplanation Explain(ScoredDocument hit)
    {
        var i = Array.BinarySearch(_candidates, hit.Document);
        ScoreExactly([i], CancellationToken.None, all: true);
        var legs = new LegExplanation[_legs.Count];
        for (var leg = 0; leg < legs.Length; leg++)
        {
            var raw = _raw[leg][i];
            int? rank = _ranks[leg].TryGetValue(hit.Document, out var place) ? place : null;
            legs[leg] = new(
                _legs[leg].Name, raw, _legs[leg].Normalise(raw, _best[leg]), rank, _legs[leg].Weight, Contribution(leg, i), _legs[leg].Explain(hit.Document));
        }

        return new(hit.Score, ImmutableCollectionsMarshal.AsImmutableArray(legs));
    }

    private static int[] CandidatesOf(IReadOnlyList<Promise> lists, IEnumerable<int> more)
    {
        var all = new List<int>(more);
        foreach (var list in lists)
        {
            foreach (var (document, _) in list.Documents)
                all.Add(document);
        }

        all.Sort();
        var different = 0;
        for (var i = 0; i < all.Count; i++)
        {
            if (i == 0 || all[i] != all[different - 1])
                all[different++] = all[i];
        }

        return [.. all[..different]];
    }

    // A resemblance of facets has no ranking worth the name, for most documents tie.
    private bool NeedsRaw(int leg) => _method == FusionMethod.Convex || _legs[leg].IsAffinity;

    /// <summary>The most that a leg can give a document that its list does not name. Only of vectors is a short list not all there is, for sketches chose it.</summary>
    private double MostOfMissing(int leg, int depth)
    {
        if (!NeedsRaw(leg))
            return 0;
        var list = _lists[leg].Documents;
        if (list.Count >= depth)
            return _legs[leg].Weight * _legs[leg].Normalise(list[^1].Score, _best[leg]);
        return _legs[leg].IsComplete ? 0 : _legs[leg].Weight;
    }

    /// <summary>The most that a leg can give a document that its list names; null for another.</summary>
    private double? Promised(int leg, int i) => _ranks[leg].TryGetValue(_candidates[i], out var rank)
        ? _legs[leg].Weight * _legs[leg].Normalise(_lists[leg].Documents[rank - 1].Score, _best[leg])
        : null;

    private void ScoreExactly(int[] ascending, CancellationToken cancellation, bool all = false)
    {
        for (var leg = 0; leg < _legs.Count; leg++)
        {
            var raw = _raw[leg];
            var unknown = all || NeedsRaw(leg) ? Array.FindAll(ascending, i => double.IsNaN(raw[i])) : [];
            if (unknown.Length == 0)
                continue;
            var scores = new double[unknown.Length];
            _legs[leg].Score(Array.ConvertAll(unknown, i => _candidates[i]), scores, cancellation);
            for (var i = 0; i < unknown.Length; i++)
                raw[unknown[i]] = scores[i];
        }
    }

    private double Sum(int i)
    {
        double score = 0;
        for (var leg = 0; leg < _legs.Count; leg++)
            score += Contribution(leg, i);
        return score;
    }

    private double Contribution(int leg, int i)
    {
        if (NeedsRaw(leg))
            return _legs[leg].Weight * _legs[leg].Normalise(_raw[leg][i], _best[leg]);
        return _ranks[leg].TryGetValue(_candidates[i], out var rank) ? _legs[leg].Weight * _firstPlace / (FusionWeights.RankConstant + rank) : 0;
    }
}
