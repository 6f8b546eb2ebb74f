using System.Text.Json.Nodes;
using JudicialAnalogs.Search.Documents;
using JudicialAnalogs.Search.Fusion;
using JudicialAnalogs.Search.Internal.Qdrant;
using JudicialAnalogs.Search.Internal.Storage;
using JudicialAnalogs.Search.Vectors;

namespace JudicialAnalogs.Search.Qdrant;

/// <summary>
/// The hybrid index on a Qdrant cluster over its REST API: one point a passage with a dense vector, a sparse one of words and a sparse one
/// of shared wording. The folder keeps how far it has come, the model and the weights. Points are written as they come in; an index
/// started over is written beside the one that serves, which an alias then points away from.
/// </summary>
/// <remarks>
/// Differences from the embedded index that follow from Qdrant: rarity is counted over passages by the server, a document's words count in its
/// best passage of each field, the terms of a long query are chosen by how often it has them, no term is named in an explanation, and conditions on words and phrases are refused.
/// </remarks>
public sealed class QdrantIndex : IHybridIndex
{
    private readonly string _folder;
    private readonly SearchSchema _schema;
    private readonly ITermSource _source;
    private readonly QdrantOptions _options;
    private readonly QdrantRest _rest;
    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly List<SearchDocument> _waiting = [];
    private readonly HashSet<string> _indexedFields = new(StringComparer.Ordinal);
    private QdrantState _state;
    private QdrantReader.Shared _current;
    private LsiModel? _model;
    private FusionWeights _weights;
    private string? _building;
    private bool _startsOver;

    private QdrantIndex(string folder, SearchSchema schema, ITermSource source, QdrantOptions options, TimeProvider time, QdrantState state)
    {
        (_folder, _schema, _source, _options, _state) = (folder, schema, source, options, state);
        _rest = new QdrantRest(options, time);
        _weights = state.Weights;
        _model = state.Model is null ? null : LsiModel.Load(Path.Combine(folder, state.Model), source);
        _current = Shared();
    }

    /// <inheritdoc/>
    public long Sequence => _state.Sequence;

    /// <inheritdoc/>
    public LsiModel? Model => _model;

    /// <summary>Opens the index whose state lies in a folder, or starts a new one; the cluster is not asked yet.</summary>
    /// <param name="folder">Made when missing.</param>
    /// <param name="schema">The fields.</param>
    /// <param name="source">The analysis of text.</param>
    /// <param name="options">Where the cluster is.</param>
    /// <param name="time">Clock, for limits of time.</param>
    /// <exception cref="IndexUnusableException">The folder's state is damaged or of another schema or analysis.</exception>
    public static QdrantIndex Open(string folder, SearchSchema schema, ITermSource source, QdrantOptions options, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(source);
        Directory.CreateDirectory(folder);
        var state = QdrantState.Load(folder) ?? new QdrantState(schema.Identity, source.Identity, 0, null, null, 0, FusionWeights.Unlearned);
        return state.Schema == schema.Identity && state.Analysis == source.Identity
            ? new QdrantIndex(folder, schema, source, options, time, state)
            : throw new IndexUnusableException("The collection was written under another schema or analysis.");
    }

    /// <inheritdoc/>
    public ValueTask PutAsync(SearchDocument document, CancellationToken cancellation = default) => PutAsync([document], cancellation);

    /// <inheritdoc/>
    public async ValueTask PutAsync(IReadOnlyCollection<SearchDocument> documents, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        foreach (var document in documents)
            DocumentCheck.Demand(document, _schema);
        await _writing.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            foreach (var document in documents)
            {
                _waiting.RemoveAll(other => other.Id == document.Id);
                _waiting.Add(document);
                if (_waiting.Count >= _options.Batch)
                    await FlushAsync(cancellation).ConfigureAwait(false);
            }
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <inheritdoc/>
    public async ValueTask RemoveAsync(string id, CancellationToken cancellation = default)
    {
        await _writing.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            _waiting.RemoveAll(document => document.Id == id);
            if (Target is { } collection)
                await DeleteAsync(collection, new JsonObject { ["must"] = new JsonArray(QdrantFilter.Any(QdrantFilter.Document, [id])) }, cancellation).ConfigureAwait(false);
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <inheritdoc/>
    public void SetWeights(FusionWeights weights) => _weights = weights;

    /// <inheritdoc/>
    public void Restart(LsiModel? model)
    {
        _waiting.Clear();
        (_model, _building, _startsOver) = (model, null, true);
    }

    /// <inheritdoc/>
    public async Task CommitAsync(long sequence, CancellationToken cancellation = default)
    {
        await _writing.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            await EnsureAsync(cancellation).ConfigureAwait(false);
            await FlushAsync(cancellation).ConfigureAwait(false);
            var next = _state with { Sequence = sequence, Weights = _weights };
            if (_building is { } built)
                next = await TakeOverAsync(next, built, cancellation).ConfigureAwait(false);
            next.Save(_folder);
            (_state, _building, _startsOver) = (next, null, false);
            Volatile.Write(ref _current, Shared());
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <inheritdoc/>
    public IHybridReader AcquireReader() => new QdrantReader(Volatile.Read(ref _current));

    /// <inheritdoc/>
    public async Task<IndexHealth> HealthAsync(CancellationToken cancellation = default)
    {
        try
        {
            if (_state.Collection is not { } collection)
                return new IndexHealth(true, $"{_options}: no collection yet");
            var told = await _rest.SendAsync(HttpMethod.Get, $"collections/{collection}", null, cancellation).ConfigureAwait(false);
            var status = told?["status"]?.GetValue<string>();
            return status switch
            {
                null => new IndexHealth(false, $"{_options}: collection {collection} is gone; run: analogs index rebuild"),
                "green" or "yellow" => new IndexHealth(true, $"{_options}: {collection} is {status}, {told!["points_count"]} points"),
                _ => new IndexHealth(false, $"{_options}: {collection} is {status}; {told!["optimizer_status"]?.ToJsonString()}"),
            };
        }
        catch (SearchUnavailableException unavailable)
        {
            return new IndexHealth(false, unavailable.Message);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _rest.Dispose();
        _writing.Dispose();
    }

    private string? Target => _building ?? (_startsOver ? null : _state.Collection);

    private QdrantReader.Shared Shared() => new(_rest, _schema, _source, _model, _state);

    /// <summary>Makes the collection to write to, unless it is there.</summary>
    private async Task<string> EnsureAsync(CancellationToken cancellation)
    {
        if (Target is { } there)
            return there;
        // What a build that was cut off has left under this name must not come back.
        var name = $"{_options.Alias}-{_state.Generation + 1}";
        await _rest.SendAsync(HttpMethod.Delete, $"collections/{name}", null, cancellation).ConfigureAwait(false);
        var dense = new JsonObject();
        if (_model is not null)
            dense[PointWriter.Meaning] = new JsonObject { ["size"] = _model.Dimensions, ["distance"] = "Cosine", ["on_disk"] = true };
        await _rest.SendAsync(
            HttpMethod.Put,
            $"collections/{name}",
            new JsonObject
            {
                ["vectors"] = dense,
                ["sparse_vectors"] = new JsonObject { [PointWriter.Words] = new JsonObject { ["modifier"] = "idf" }, [PointWriter.Wording] = new JsonObject { ["modifier"] = "idf" } },
                // Bytes choose candidates from memory; the floats that score them stay on disk.
                ["quantization_config"] = new JsonObject { ["scalar"] = new JsonObject { ["type"] = "int8", ["quantile"] = 0.99, ["always_ram"] = true } },
                ["shard_number"] = _options.Shards,
                ["replication_factor"] = _options.Replicas,
                ["write_consistency_factor"] = _options.WriteConsistency,
                ["on_disk_payload"] = true,
            },
            cancellation).ConfigureAwait(false);
        _indexedFields.Clear();
        _building = name;
        await IndexFieldAsync(name, QdrantFilter.Document, "keyword", cancellation).ConfigureAwait(false);
        await IndexFieldAsync(name, QdrantFilter.Head, "bool", cancellation).ConfigureAwait(false);
        return name;
    }

    private async Task FlushAsync(CancellationToken cancellation)
    {
        if (_waiting.Count == 0)
            return;
        var collection = await EnsureAsync(cancellation).ConfigureAwait(false);
        foreach (var facet in _waiting.SelectMany(document => document.Facets.Keys).Distinct())
            await IndexFieldAsync(collection, QdrantFilter.Facet(facet), "keyword", cancellation).ConfigureAwait(false);
        foreach (var number in _waiting.SelectMany(document => document.Numbers.Keys).Distinct())
            await IndexFieldAsync(collection, QdrantFilter.Number(number), "float", cancellation).ConfigureAwait(false);
        using var writers = new ThreadLocal<PointWriter>(() => new(_schema, _source, _model));
        var points = _waiting.AsParallel().AsOrdered().Select(document => writers.Value!.Points(document)).ToList().SelectMany(own => own).ToList();
        var ids = new JsonArray([.. points.Select(point => (JsonNode)point["id"]!.GetValue<string>())]);
        if (points.Count > 0)
            await _rest.SendAsync(HttpMethod.Put, $"collections/{collection}/points?wait=true", new JsonObject { ["points"] = new JsonArray([.. points]) }, cancellation).ConfigureAwait(false);
        // After the new points, not before them, so that a document is never missing: what is left of its earlier passages.
        var stale = new JsonObject
        {
            ["must"] = new JsonArray(QdrantFilter.Any(QdrantFilter.Document, _waiting.Select(document => document.Id))),
            ["must_not"] = new JsonArray(new JsonObject { ["has_id"] = ids }),
        };
        await DeleteAsync(collection, stale, cancellation).ConfigureAwait(false);
        _waiting.Clear();
    }

    private async Task IndexFieldAsync(string collection, string field, string kind, CancellationToken cancellation)
    {
        if (_indexedFields.Add($"{collection}/{field}"))
            await _rest.SendAsync(HttpMethod.Put, $"collections/{collection}/index?wait=true", new JsonObject { ["field_name"] = field, ["field_schema"] = kind }, cancellation).ConfigureAwait(false);
    }

    private async Task DeleteAsync(string collection, JsonObject filter, CancellationToken cancellation) =>
        await _rest.SendAsync(HttpMethod.Post, $"collections/{collection}/points/delete?wait=true", new JsonObject { ["filter"] = filter }, cancellation).ConfigureAwait(false);

    /// <summary>Points the alias at the new collection in one step and deletes what the last take-over left.</summary>
    private async Task<QdrantState> TakeOverAsync(QdrantState state, string built, CancellationToken cancellation)
    {
        var actions = new JsonArray();
        if (state.Collection is not null)
            actions.Add(new JsonObject { ["delete_alias"] = new JsonObject { ["alias_name"] = _options.Alias } });
        actions.Add(new JsonObject { ["create_alias"] = new JsonObject { ["collection_name"] = built, ["alias_name"] = _options.Alias } });
        await _rest.SendAsync(HttpMethod.Post, "collections/aliases", new JsonObject { ["actions"] = actions }, cancellation).ConfigureAwait(false);
        foreach (var left in state.Left)
            await _rest.SendAsync(HttpMethod.Delete, $"collections/{left}", null, cancellation).ConfigureAwait(false);
        var model = _model is null ? null : $"{built}-model.jas";
        if (model is not null)
            _model!.Save(Path.Combine(_folder, model));
        return state with { Generation = state.Generation + 1, Collection = built, Model = model, Left = state.Collection is { } before ? [before] : [] };
    }
}
