using System.Text.Json.Nodes;
using JudicialAnalogs.Search.Documents;
using JudicialAnalogs.Search.Explanations;
using JudicialAnalogs.Search.Fusion;

namespace JudicialAnalogs.Search.Internal.Qdrant;

/// <summary>Pools the passages of each candidate to documents and joins the legs: what the embedded index does, over scores that the cluster gave.</summary>
internal sealed class PassageFusion
{
    private readonly SearchSchema _schema;
    private readonly FusionWeights _weights;
    private readonly List<QdrantLeg> _legs;
    private readonly List<FacetAffinity> _affinities;
    private readonly Dictionary<string, Found> _found = new(StringComparer.Ordinal);
    private readonly List<Dictionary<string, int>> _ranks = [];
    private readonly double[] _best;

    public PassageFusion(SearchSchema schema, FusionWeights weights, List<QdrantLeg> legs, List<FacetAffinity> affinities, List<List<JsonNode>> points)
    {
        (_schema, _weights, _legs, _affinities) = (schema, weights, legs, affinities);
        for (var leg = 0; leg < legs.Count; leg++)
        {
            foreach (var point in points[leg])
                Take(leg, point);
        }

        _best = new double[legs.Count];
        for (var leg = 0; leg < legs.Count; leg++)
        {
            var own = leg;
            var ranked = _found.Values.Select(found => (found.Id, Raw: Raw(found, own))).Where(pair => pair.Raw > 0)
                .OrderByDescending(pair => pair.Raw).ThenBy(pair => pair.Id, StringComparer.Ordinal).ToList();
            _best[leg] = ranked.Count > 0 ? ranked[0].Raw : 0;
            _ranks.Add(ranked.Select((pair, i) => (pair.Id, Rank: i + 1)).ToDictionary(pair => pair.Id, pair => pair.Rank, StringComparer.Ordinal));
        }
    }

    public IReadOnlyList<HybridHit> Hits(HybridQuery query) =>
    [
        .. _found.Values
            .Select(found => (Found: found, Score: Explained(found).Sum(leg => leg.Contribution)))
            .Where(pair => pair.Score > 0)
            .OrderByDescending(pair => pair.Score).ThenBy(pair => pair.Found.Id, StringComparer.Ordinal)
            .Take(query.Limit)
            .Select(pair => new HybridHit(
                pair.Found.Id,
                pair.Score,
                [.. pair.Found.Passages.OrderByDescending(passage => passage.Similarity).ThenBy(passage => passage.Span.Start).Take(query.Passages)],
                query.Explain ? new HitExplanation(pair.Score, Explained(pair.Found)) : null)),
    ];

    private List<LegExplanation> Explained(Found found)
    {
        var shares = _legs.Sum(leg => leg.Weight);
        var legs = new List<LegExplanation>(_legs.Count + _affinities.Count);
        for (var l = 0; l < _legs.Count; l++)
        {
            var (leg, raw) = (_legs[l], Raw(found, l));
            var normalised = leg.IsDense ? Math.Clamp(raw, 0, 1) : _best[l] > 0 ? raw / _best[l] : 0;
            int? rank = _ranks[l].TryGetValue(found.Id, out var place) ? place : null;
            var contribution = _weights.Method == FusionMethod.Convex
                ? leg.Weight * normalised
                : rank is { } known ? leg.Weight / shares * (FusionWeights.RankConstant + 1) / (FusionWeights.RankConstant + known) : 0;
            legs.Add(new LegExplanation(leg.Name, raw, normalised, rank, leg.Weight, contribution, Parts(found, l)));
        }

        foreach (var affinity in _affinities)
        {
            var resemblance = Resemblance(found, affinity);
            legs.Add(new LegExplanation($"facet:{affinity.Facet}", resemblance, resemblance, null, affinity.Weight, affinity.Weight * resemblance, []));
        }

        return legs;
    }

    private double Raw(Found found, int leg) => Parts(found, leg).Sum(part => part.Contribution);

    /// <summary>The best passage of each field: words of the fields add up, closeness is their mean by the fields' shares.</summary>
    private List<PartExplanation> Parts(Found found, int leg)
    {
        var best = found.Best.Where(pair => pair.Key.Leg == leg).OrderBy(pair => pair.Key.Field, StringComparer.Ordinal).ToList();
        if (!_legs[leg].IsDense)
            return [.. best.Select(pair => new PartExplanation("", pair.Key.Field, 1, 1, 1, pair.Value))];
        var total = best.Sum(pair => Share(pair.Key.Field));
        return [.. best.Select(pair => new PartExplanation("", pair.Key.Field, 1, Share(pair.Key.Field) / total, 1, Share(pair.Key.Field) / total * pair.Value))];
    }

    private double Share(string field) => _schema.Fields[_schema.IndexOf(field)].VectorWeight;

    private static double Resemblance(Found found, FacetAffinity affinity)
    {
        var own = found.Facets.GetValueOrDefault(affinity.Facet) ?? [];
        var both = affinity.Values.Distinct().Count(own.Contains);
        return both == 0 ? 0 : (double)both / (own.Count + affinity.Values.Distinct().Count() - both);
    }

    private void Take(int leg, JsonNode point)
    {
        var (score, payload) = (point["score"]!.GetValue<double>(), point["payload"]!);
        var id = payload[QdrantFilter.Document]!.GetValue<string>();
        if (!_found.TryGetValue(id, out var found))
            _found.Add(id, found = new Found(id));
        var field = payload[QdrantFilter.Field]!.GetValue<string>();
        found.Best[(leg, field)] = Math.Max(score, found.Best.GetValueOrDefault((leg, field), double.NegativeInfinity));
        if (_legs[leg].IsDense)
            found.Passages.Add(new PassageMatch(new PassageSpan(field, payload[QdrantFilter.Start]!.GetValue<int>(), payload[QdrantFilter.Length]!.GetValue<int>()), score));
        foreach (var affinity in _affinities.Where(affinity => !found.Facets.ContainsKey(affinity.Facet)))
            found.Facets.Add(affinity.Facet, [.. payload[QdrantFilter.Facet(affinity.Facet)]?.AsArray().Select(value => value!.GetValue<string>()) ?? []]);
    }

    private sealed record Found(string Id)
    {
        public Dictionary<(int Leg, string Field), double> Best { get; } = [];

        public Dictionary<string, HashSet<string>> Facets { get; } = new(StringComparer.Ordinal);

        public List<PassageMatch> Passages { get; } = [];
    }
}
