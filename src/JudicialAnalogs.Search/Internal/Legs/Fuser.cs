using System.Runtime.InteropServices;
using JudicialAnalogs.Search.Explanations;
using JudicialAnalogs.Search.Fusion;
using JudicialAnalogs.Search.Internal.Keywords;

namespace JudicialAnalogs.Search.Internal.Legs;

/// <summary>Joins the legs' lists. Every candidate is scored exactly by every leg, so a document's place never depends on which leg brought it.</summary>
internal sealed class Fuser
{
    private readonly FusionMethod _method;
    private readonly IReadOnlyList<ISearchLeg> _legs;
    private readonly double[][] _raw;
    private readonly double[] _best;
    private readonly Dictionary<int, int>[] _ranks;
    private readonly int[] _candidates;

    // What makes the first place in every leg a score of 1, so that scores mean the same under either method.
    private readonly double _firstPlace;

    /// <param name="method">How to join.</param>
    /// <param name="legs">The legs.</param>
    /// <param name="lists">Each leg's best documents.</param>
    /// <param name="more">Further candidates.</param>
    public Fuser(FusionMethod method, IReadOnlyList<ISearchLeg> legs, IReadOnlyList<List<ScoredDocument>> lists, IEnumerable<int> more)
    {
        (_method, _legs) = (method, legs);
        _candidates = [.. lists.SelectMany(list => list.Select(item => item.Document)).Concat(more).Distinct().Order()];
        _firstPlace = (FusionWeights.RankConstant + 1) / Math.Max(double.Epsilon, legs.Where(leg => leg is not AffinityLeg).Sum(leg => leg.Weight));
        _raw = new double[legs.Count][];
        _best = [.. lists.Select(list => list.Count > 0 ? list[0].Score : 0)];
        _ranks = new Dictionary<int, int>[legs.Count];
        for (var leg = 0; leg < legs.Count; leg++)
        {
            _raw[leg] = Raw(legs[leg], lists[leg]);
            _ranks[leg] = [];
            for (var rank = 0; rank < lists[leg].Count; rank++)
                _ranks[leg].Add(lists[leg][rank].Document, rank + 1);
        }
    }

    public List<ScoredDocument> Top(int limit, IComparer<ScoredDocument> order)
    {
        var fused = new List<ScoredDocument>(_candidates.Length);
        for (var i = 0; i < _candidates.Length; i++)
        {
            double score = 0;
            for (var leg = 0; leg < _legs.Count; leg++)
                score += Contribution(leg, i);
            if (score > 0)
                fused.Add(new(_candidates[i], score));
        }

        fused.Sort(order);
        return fused.Count > limit ? fused[..limit] : fused;
    }

    /// <summary>All candidates with what each leg gives them.</summary>
    public LegScores Scores(IndexSnapshot snapshot) => new(
        [.. _candidates.Select(snapshot.Id)],
        [.. _legs.Select(leg => leg.Name)],
        _raw,
        [.. _raw.Select((raw, leg) => raw.Select(score => _legs[leg].Normalise(score, _best[leg])).ToArray())]);

    public HitExplanation Explain(ScoredDocument hit)
    {
        var i = Array.BinarySearch(_candidates, hit.Document);
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

    /// <summary>A leg's exact scores of all candidates: those of its own list are known, the others are asked for.</summary>
    private double[] Raw(ISearchLeg leg, List<ScoredDocument> list)
    {
        var raw = new double[_candidates.Length];
        Array.Fill(raw, double.NaN);
        foreach (var (document, score) in list)
            raw[Array.BinarySearch(_candidates, document)] = score;
        var unknown = Enumerable.Range(0, raw.Length).Where(i => double.IsNaN(raw[i])).ToArray();
        var scores = new double[unknown.Length];
        leg.Score(Array.ConvertAll(unknown, i => _candidates[i]), scores);
        for (var i = 0; i < unknown.Length; i++)
            raw[unknown[i]] = scores[i];
        return raw;
    }

    private double Contribution(int leg, int i)
    {
        // A resemblance of facets has no ranking worth the name, for most documents tie.
        if (_method == FusionMethod.Convex || _legs[leg] is AffinityLeg)
            return _legs[leg].Weight * _legs[leg].Normalise(_raw[leg][i], _best[leg]);
        return _ranks[leg].TryGetValue(_candidates[i], out var rank) ? _legs[leg].Weight * _firstPlace / (FusionWeights.RankConstant + rank) : 0;
    }
}
