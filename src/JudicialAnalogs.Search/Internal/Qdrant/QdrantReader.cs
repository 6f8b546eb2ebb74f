using System.Text.Json.Nodes;
using JudicialAnalogs.Search.Documents;
using JudicialAnalogs.Search.Filters;
using JudicialAnalogs.Search.Fusion;
using JudicialAnalogs.Search.Internal.Storage;
using JudicialAnalogs.Search.Vectors;

namespace JudicialAnalogs.Search.Internal.Qdrant;

/// <summary>
/// Questions to one collection, in two steps: the cluster joins its legs' lists by reciprocal ranks under our weights and names candidates;
/// then every leg scores every candidate, and the legs are joined here, as in the embedded index.
/// </summary>
internal sealed class QdrantReader(QdrantReader.Shared shared) : IHybridReader
{
    private const int LeastDepth = 200;

    // Points of the candidates that a leg may return: more than documents have passages on the whole.
    private const int PointsPerDocument = 32;
    private const int MostPoints = 10_000;

    public string Version => shared.Version;

    public long Sequence => shared.State.Sequence;

    public FusionWeights Weights => shared.State.Weights;

    public LsiModel? Model => shared.Model;

    public async ValueTask<HybridResult> SearchAsync(HybridQuery query, IndexSnapshot? vectors = null, CancellationToken cancellation = default)
    {
        QueryRange.Demand(query);
        // Hashed terms of passages tell no order of words; a condition that is passed over in silence is worse than a refusal.
        if (query.Filter.Texts.Count > 0)
            throw new UnsupportedQueryException("Words and phrases that must or must not stand in the text are asked of the embedded index alone; this one is kept on Qdrant.");
        if (vectors is not null || !query.Vector.IsEmpty)
            throw new UnsupportedQueryException("Vectors made elsewhere are asked of the embedded index alone; this one is kept on Qdrant.");
        var weights = query.Weights ?? Weights;
        var (legs, words) = QdrantLegs.Of(query, weights, shared.Schema, shared.Source, shared.Model);
        var affinities = query.Affinities.Where(affinity => affinity.Weight > 0 && affinity.Values.Count > 0).ToList();
        if (shared.State.Collection is null || legs.Count == 0)
            return new HybridResult([], Version, words);
        var candidates = await CandidatesAsync(query, legs, affinities, cancellation).ConfigureAwait(false);
        if (candidates.Count == 0)
            return new HybridResult([], Version, words);
        var among = QdrantFilter.Any(QdrantFilter.Document, candidates);
        var points = await ScoredAsync(legs, among, candidates.Count, affinities, cancellation).ConfigureAwait(false);
        return new HybridResult(new PassageFusion(shared.Schema, weights, legs, affinities, points).Hits(query), Version, words);
    }

    public async ValueTask<long> CountAsync(CancellationToken cancellation = default) =>
        await CountAsync(new JsonObject { ["key"] = QdrantFilter.Head, ["match"] = new JsonObject { ["value"] = true } }, cancellation).ConfigureAwait(false);

    public async ValueTask<bool> ContainsAsync(string id, CancellationToken cancellation = default) =>
        await CountAsync(QdrantFilter.Any(QdrantFilter.Document, [id]), cancellation).ConfigureAwait(false) > 0;

    public void Dispose()
    {
    }

    private async Task<long> CountAsync(JsonNode condition, CancellationToken cancellation)
    {
        if (shared.State.Collection is not { } collection)
            return 0;
        var told = await shared.Rest.SendAsync(
            HttpMethod.Post,
            $"collections/{collection}/points/count",
            new JsonObject { ["filter"] = new JsonObject { ["must"] = new JsonArray(condition) }, ["exact"] = true },
            cancellation).ConfigureAwait(false);
        return (told ?? throw Gone())["count"]!.GetValue<long>();
    }

    /// <summary>Documents that any leg brings, and those that resemble in their facets among them.</summary>
    private async Task<List<string>> CandidatesAsync(HybridQuery query, List<QdrantLeg> legs, List<FacetAffinity> affinities, CancellationToken cancellation)
    {
        var depth = Math.Max(LeastDepth, query.Limit * 5);
        var searches = new JsonArray(Prefetching(query.Filter, null, legs, depth));
        foreach (var affinity in affinities)
            searches.Add(Prefetching(query.Filter, QdrantFilter.Any(QdrantFilter.Facet(affinity.Facet), affinity.Values), legs, depth));
        var lists = await BatchAsync(searches, cancellation).ConfigureAwait(false);
        return [.. lists.SelectMany(list => list).Select(point => point["payload"]![QdrantFilter.Document]!.GetValue<string>()).Distinct()];
    }

    private static JsonObject Prefetching(SearchFilter filter, JsonNode? also, List<QdrantLeg> legs, int depth)
    {
        JsonObject Filter() => QdrantFilter.Of(filter, also is null ? null : [also.DeepClone()]);
        return new JsonObject
        {
            ["prefetch"] = new JsonArray([.. legs.Select(leg => (JsonNode)new JsonObject
            {
                ["query"] = leg.Query.DeepClone(),
                ["using"] = leg.Vector,
                ["filter"] = Filter(),
                ["limit"] = depth,
            })]),
            // Qdrant counts ranks from 0: its k of 61 is our 60.
            ["query"] = new JsonObject
            {
                ["rrf"] = new JsonObject { ["k"] = FusionWeights.RankConstant + 1, ["weights"] = new JsonArray([.. legs.Select(leg => (JsonNode)leg.Weight)]) },
            },
            ["limit"] = depth * legs.Count,
            ["with_payload"] = new JsonArray(QdrantFilter.Document),
        };
    }

    private async Task<List<List<JsonNode>>> ScoredAsync(
        List<QdrantLeg> legs, JsonNode among, int documents, List<FacetAffinity> affinities, CancellationToken cancellation)
    {
        string[] payload = [QdrantFilter.Document, QdrantFilter.Field, QdrantFilter.Start, QdrantFilter.Length, .. affinities.Select(affinity => QdrantFilter.Facet(affinity.Facet))];
        var searches = new JsonArray([.. legs.Select(leg => (JsonNode)new JsonObject
        {
            ["query"] = leg.Query.DeepClone(),
            ["using"] = leg.Vector,
            ["filter"] = new JsonObject { ["must"] = new JsonArray(among.DeepClone()) },
            ["limit"] = Math.Min(MostPoints, documents * PointsPerDocument),
            ["params"] = new JsonObject { ["exact"] = true },
            ["with_payload"] = new JsonArray([.. payload.Select(name => (JsonNode)name)]),
        })]);
        return await BatchAsync(searches, cancellation).ConfigureAwait(false);
    }

    private async Task<List<List<JsonNode>>> BatchAsync(JsonArray searches, CancellationToken cancellation)
    {
        var told = await shared.Rest.SendAsync(
            HttpMethod.Post, $"collections/{shared.State.Collection}/points/query/batch", new JsonObject { ["searches"] = searches }, cancellation).ConfigureAwait(false);
        return [.. (told ?? throw Gone()).AsArray().Select(list => list!["points"]!.AsArray().Select(point => point!).ToList())];
    }

    private SearchUnavailableException Gone() => new($"Collection {shared.State.Collection} is not on the cluster any more. Run: analogs index rebuild");

    /// <summary>What all readers of one commit have in common.</summary>
    internal sealed class Shared(QdrantRest rest, SearchSchema schema, ITermSource source, LsiModel? model, QdrantState state)
    {
        public QdrantRest Rest => rest;

        public SearchSchema Schema => schema;

        public ITermSource Source => source;

        public LsiModel? Model => model;

        public QdrantState State => state;

        public string Version { get; } = Checksum.Of($"{schema.Identity}\n{source.Identity}\n{state.Weights}\n{model?.Version}\n{state.Collection}\n{state.Sequence}").ToString("x16");
    }
}
