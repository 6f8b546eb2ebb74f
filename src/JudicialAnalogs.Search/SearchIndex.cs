using JudicialAnalogs.Search.Documents;
using JudicialAnalogs.Search.Fusion;
using JudicialAnalogs.Search.Internal;
using JudicialAnalogs.Search.Internal.Storage;
using JudicialAnalogs.Search.Vectors;

namespace JudicialAnalogs.Search;

/// <summary>
/// The embedded hybrid index in a folder: one writer, any number of readers. What is put in is found after <see cref="CommitAsync"/>; a crash
/// before it leaves the folder as the last commit left it. The index is derived: deleting the folder costs time and nothing else.
/// All members may be called from any thread; writes wait for each other, reads never wait for indexing.
/// </summary>
public sealed class SearchIndex : IHybridIndex
{
    private const long LargestBuffer = 256L << 20;
    private readonly string _folder;
    private readonly SearchSchema _schema;
    private readonly ITermSource _source;
    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly Lock _swapping = new();
    private readonly FileStream _guard;
    private readonly IndexFiles _files;
    private readonly WrittenSegments _segments;
    private IndexManifest _manifest;
    private SegmentBuilder _builder;
    private DocumentBatches _batches;
    private LsiModel? _model;
    private string? _modelFile;
    private FusionWeights _weights;
    private IndexSnapshot.Shared _current;
    private bool _disposed;
    private bool _purge;
    private bool _startedOver;
    private string? _damage;

    private SearchIndex(string folder, SearchSchema schema, ITermSource source, FileStream guard, IndexManifest manifest)
    {
        (_folder, _schema, _source, _guard, _manifest) = (folder, schema, source, guard, manifest);
        _weights = manifest.Weights;
        _files = new IndexFiles(folder, manifest.NextFile);
        _modelFile = manifest.Model;
        _model = manifest.Model is null ? null : LsiModel.Load(_files.PathOf(manifest.Model), source);
        _segments = new WrittenSegments(_files, schema);
        _segments.Open(manifest);

        _builder = new SegmentBuilder(schema, _model);
        _batches = new DocumentBatches(schema, _model, source);
        _current = new(schema, source, _model, _weights, manifest.Sequence, [.. _segments]);
        _files.DeleteLeftovers(manifest);
    }

    /// <summary>Place in the caller's change feed up to which the last commit went; 0 for a new index.</summary>
    public long Sequence => _manifest.Sequence;

    /// <summary>The vectors' model that documents put in now are embedded with, or <see langword="null"/>.</summary>
    public LsiModel? Model => _model;

    /// <summary>Opens the index of a folder, or starts an empty one there.</summary>
    /// <param name="folder">Made when missing. Only the index's own files may lie in it.</param>
    /// <param name="schema">The fields.</param>
    /// <param name="source">The analysis of text.</param>
    /// <exception cref="IndexUnusableException">The folder holds a damaged or foreign index.</exception>
    /// <exception cref="IOException">Another process has the folder open.</exception>
    public static SearchIndex Open(string folder, SearchSchema schema, ITermSource source)
    {
        Directory.CreateDirectory(folder);
        var guard = new FileStream(Path.Combine(folder, "writer.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        try
        {
            var manifest = IndexManifest.Load(folder)
                ?? new(IndexManifest.CurrentFormat, schema.Identity, source.Identity, 0, 1, null, FusionWeights.Unlearned, []);
            if (manifest.Schema != schema.Identity)
                throw new IndexUnusableException("The index was written under another schema.");
            if (manifest.Analysis != source.Identity)
                throw new IndexUnusableException($"The index was written under the analysis '{manifest.Analysis}', not '{source.Identity}'.");
            return new SearchIndex(folder, schema, source, guard, manifest);
        }
        catch
        {
            guard.Dispose();
            throw;
        }
    }

    /// <summary>The index as of the last commit, for one question; dispose of it afterwards.</summary>
    /// <exception cref="ObjectDisposedException">The index is closed.</exception>
    public IndexSnapshot Acquire()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        lock (_swapping)
            return _current.Acquire();
    }

    /// <summary>Puts a document in; one with the same identifier is replaced.</summary>
    /// <exception cref="ArgumentException">A field is unknown or a passage lies outside its text.</exception>
    public void Put(SearchDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        using var turn = TakeTurn();
        _batches.Run(document, Take);
    }

    /// <summary>Puts many documents in, reading their texts on all processors; the index becomes what putting them in one by one would make it.</summary>
    /// <param name="documents">Documents; asked for as they are needed.</param>
    /// <param name="cancellation">Stops between batches; what was put in stays.</param>
    /// <exception cref="ArgumentException">A field is unknown or a passage lies outside its text. Documents before it may have been put in.</exception>
    public void Put(IEnumerable<SearchDocument> documents, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        using var turn = TakeTurn();
        _batches.Run(documents, Take, cancellation);
    }

    /// <summary>Takes a document out; false when it was not there.</summary>
    public bool Remove(string id)
    {
        using var turn = TakeTurn();
        return _segments.Remove(id) | _builder.Remove(id);
    }

    /// <summary>Has the next commit take off the disk what was taken out, whatever it costs: otherwise that waits until a quarter of a file is gone.</summary>
    public void Purge()
    {
        using var turn = TakeTurn();
        _purge = true;
    }

    /// <inheritdoc/>
    ValueTask IHybridIndex.PutAsync(SearchDocument document, CancellationToken cancellation)
    {
        Put(document);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    ValueTask IHybridIndex.PutAsync(IReadOnlyCollection<SearchDocument> documents, CancellationToken cancellation) =>
        new(Task.Run(() => Put(documents, cancellation), cancellation));

    /// <inheritdoc/>
    ValueTask IHybridIndex.RemoveAsync(string id, CancellationToken cancellation)
    {
        Remove(id);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public IHybridReader AcquireReader() => Acquire();

    /// <inheritdoc/>
    /// <remarks>Its files were checked when it was opened, and are again by <see cref="FindDamageAsync"/>; nothing between it and the disk can be out of reach.</remarks>
    public Task<IndexHealth> HealthAsync(CancellationToken cancellation = default) =>
        Task.FromResult(Volatile.Read(ref _damage) is { } damage ? new IndexHealth(false, damage) : new IndexHealth(!_disposed, "embedded"));

    /// <summary>
    /// Reads every file of the last commit anew and checks its checksums, while questions go on being answered. The index is sick from then on if
    /// anything is damaged, until it was started over and committed: what it answers meanwhile may be wrong.
    /// </summary>
    /// <param name="cancellation">Stops between two files.</param>
    /// <returns>The first damage, with the name of its file; <see langword="null"/> when there is none.</returns>
    public async Task<string?> FindDamageAsync(CancellationToken cancellation = default)
    {
        await _writing.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            var damage = await Task.Run(() => _files.FindDamage(_manifest, cancellation), cancellation).ConfigureAwait(false);
            Volatile.Write(ref _damage, damage);
            return damage;
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <summary>Sets how the legs are joined from the next commit on.</summary>
    public void SetWeights(FusionWeights weights)
    {
        using var turn = TakeTurn();
        _weights = weights;
    }

    /// <summary>
    /// Starts over, empty, with another model of the vectors. Readers keep the old index until the next commit, so an index can be rebuilt
    /// while it serves; what was put in since the last commit is dropped.
    /// </summary>
    /// <param name="model">The model, trained under the same analysis; <see langword="null"/> for keywords alone.</param>
    public void Restart(LsiModel? model)
    {
        using var turn = TakeTurn();
        _segments.Release();
        _startedOver = true;
        _model = model;
        _modelFile = null;
        _builder = new SegmentBuilder(_schema, model);
        _batches = new DocumentBatches(_schema, model, _source);
    }

    /// <summary>Makes everything put in and taken out since the last commit durable and visible, in one step.</summary>
    /// <param name="sequence">Place in the caller's change feed that this state stands for; stored with it.</param>
    /// <param name="cancellation">Gives up before anything is made visible.</param>
    public async Task CommitAsync(long sequence, CancellationToken cancellation = default)
    {
        await _writing.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            await Task.Run(() => Commit(sequence, cancellation), cancellation).ConfigureAwait(false);
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <summary>Closes the writer. What was not committed is lost; snapshots already taken stay readable.</summary>
    public void Dispose()
    {
        if (_disposed)
            return;
        _disposed = true;
        _segments.Release();
        lock (_swapping)
            _current.Release();
        _guard.Dispose();
        _writing.Dispose();
    }

    private void Commit(long sequence, CancellationToken cancellation)
    {
        Flush();
        _segments.Merge(_schema.VectorDimensions > 0 ? _schema.VectorDimensions : _model?.Dimensions ?? 0, _purge, cancellation);
        if (_model is not null && _modelFile is null)
        {
            _modelFile = _files.NewName("model");
            _model.Save(_files.PathOf(_modelFile));
        }

        var segments = _segments.Save();
        cancellation.ThrowIfCancellationRequested();
        _manifest = _manifest with
        {
            Sequence = sequence,
            NextFile = _files.Next,
            Model = _modelFile,
            Weights = _weights,
            Segments = segments,
        };
        _manifest.Save(_folder);
        var committed = new IndexSnapshot.Shared(_schema, _source, _model, _weights, sequence, [.. _segments]);
        IndexSnapshot.Shared previous;
        lock (_swapping)
            (previous, _current) = (_current, committed);
        previous.Release();
        _files.DeleteLeftovers(_manifest);
        _purge = false;
        if (_startedOver)
            Volatile.Write(ref _damage, null);
        _startedOver = false;
    }

    private void Flush()
    {
        if (_builder.Documents == 0)
            return;
        _segments.Write(_builder);
        _builder = new SegmentBuilder(_schema, _model);
    }

    private void Take(ReadDocument read)
    {
        _segments.Remove(read.Document.Id);
        _builder.Add(read);
        if (_builder.Size > LargestBuffer)
            Flush();
    }

    private Turn TakeTurn()
    {
        _writing.Wait();
        return new Turn(_writing);
    }

    private readonly struct Turn(SemaphoreSlim writing) : IDisposable
    {
        public void Dispose() => writing.Release();
    }
}
