using System.Reflection;
using JudicialAnalogs.Archive.Embeddings;
using JudicialAnalogs.Archive.Followers;
using JudicialAnalogs.Archive.Indexing;
using JudicialAnalogs.Archive.Ingest;
using JudicialAnalogs.Archive.Norms;
using JudicialAnalogs.Law.Sanctions;
using JudicialAnalogs.Practice.Analogs;
using JudicialAnalogs.Practice.Calibration;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Practice.Divergence;
using JudicialAnalogs.Practice.Neighbours;
using JudicialAnalogs.Practice.Options;
using JudicialAnalogs.Reading.SecondReading;
using JudicialAnalogs.Records;
using JudicialAnalogs.Records.Originals;
using JudicialAnalogs.Records.Sqlite;
using JudicialAnalogs.Search;
using JudicialAnalogs.Search.Documents;
using JudicialAnalogs.Search.Qdrant;
using JudicialAnalogs.Server.Replays;
using Microsoft.Extensions.Logging;

namespace JudicialAnalogs.Server.Hosting;

/// <summary>
/// The rooms of the house put together over one data folder: what the server serves and the command line uses. One process at a time may
/// have a folder open.
/// </summary>
public sealed class Engine : IAsyncDisposable
{
    private readonly FactsCalibrationOptions _factsOptions = new();
    private readonly IHybridIndex _index;
    private readonly SearchIndex _normIndex;
    private readonly SearchIndex? _vectors;
    private string? _keptCalibration;

    private Engine(
        IRecords records,
        IHybridIndex index,
        SearchIndex normIndex,
        (SearchIndex Index, EmbeddingModel Model)? vectors,
        TimeProvider time,
        SecondReader? second,
        OriginalKeys? originals,
        FactsCalibrationFile factsCalibration,
        bool normsToo = true)
    {
        (_index, _normIndex, _vectors) = (index, normIndex, vectors?.Index);
        var source = AnalyzedTerms.ForArchive;
        Records = records;
        Time = time;
        Index = new IndexFollower(index, records, source);
        NormIndex = new NormIndexFollower(normIndex, records.Norms, source);
        Embeddings = vectors is { } outer ? new EmbeddingFollower(outer.Index, outer.Model.Generator, time) : null;
        NormLookup = new NormLookup(records.Norms);
        Norms = new NormSearcher(normIndex, NormLookup);
        Counts = new CountFollower();
        Sanctions = new SanctionFollower(records.Norms);
        Resolutions = new ResolutionFollower(records.Norms);
        var sanctions = new LayeredSanctions(Sanctions, KnownSanctions.Instance);
        Calibration = new CalibrationFollower(Counts, sanctions, time);
        var neighbours = new NeighbourFinder(index);
        FactsCalibration = new FactsCalibrationFollower(Counts, records.Acts, neighbours, factsCalibration, _factsOptions);
        IFollower[] followers = [Index, Counts, Sanctions, Resolutions, Calibration, FactsCalibration, .. normsToo ? new[] { NormIndex } : [], .. Embeddings is null ? [] : new[] { Embeddings }];
        CatchUp = new CatchUp(records, followers);
        ActImport = new ActImport(records.Acts, second, originals is null ? null : new OriginalVault(records.Originals, originals));
        Lawfulness = new LawfulnessCases(new ApplicableSanctions(Sanctions));
        Practice = new PracticeReader(new AnalogFinder(index, Embeddings, Resolutions), Counts, Calibration, new OptionReader(Lawfulness), () => Sanctions.Sanctions);
        var levels = new DivergenceOptions();
        Drafts = new DraftComparer(
            Practice, new PunishmentDivergenceTest(sanctions, levels), neighbours, FactsCalibration, new FactsDivergenceTest(levels), Lawfulness);
    }

    /// <summary>Version of this program, as answers are stored with it.</summary>
    public static string Program { get; } = typeof(Engine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    /// <summary>The truth.</summary>
    public IRecords Records { get; }

    /// <summary>Whether several servers may share the records; they lie in the folder of this one otherwise.</summary>
    public bool SharesRecords { get; private init; }

    /// <summary>Clock.</summary>
    public TimeProvider Time { get; }

    /// <summary>Keeps the index of acts.</summary>
    public IndexFollower Index { get; }

    /// <summary>Keeps the index of norms.</summary>
    public NormIndexFollower NormIndex { get; }

    /// <summary>Keeps vectors of a model served elsewhere; null where there is none.</summary>
    public EmbeddingFollower? Embeddings { get; }

    /// <summary>Looks norms up.</summary>
    public NormLookup NormLookup { get; }

    /// <summary>Searches norms.</summary>
    public NormSearcher Norms { get; }

    /// <summary>Keeps the table of decided counts.</summary>
    public CountFollower Counts { get; }

    /// <summary>Keeps the sanctions of imported law; the table of known sanctions stands behind them.</summary>
    public SanctionFollower Sanctions { get; }

    /// <summary>Keeps the resolutions of the Supreme Court by which older acts are marked.</summary>
    public ResolutionFollower Resolutions { get; }

    /// <summary>Keeps the calibration.</summary>
    public CalibrationFollower Calibration { get; }

    /// <summary>Keeps the calibration of comparisons by facts.</summary>
    public FactsCalibrationFollower FactsCalibration { get; }

    /// <summary>Brings all of them up to the records.</summary>
    public CatchUp CatchUp { get; }

    /// <summary>Takes acts in.</summary>
    public ActImport ActImport { get; }

    /// <summary>Reads practice.</summary>
    public PracticeReader Practice { get; }

    /// <summary>Puts punishments before the rules of the law.</summary>
    public LawfulnessCases Lawfulness { get; }

    /// <summary>Compares drafts.</summary>
    public DraftComparer Drafts { get; }

    /// <summary>Opens a data folder. A damaged or foreign index is thrown away: it is made again by catching up.</summary>
    /// <param name="folder">The folder; made when missing.</param>
    /// <param name="time">Clock.</param>
    /// <param name="logger">Told when the index is made anew.</param>
    /// <param name="cancellationToken">Stops the opening.</param>
    /// <param name="second">Reads imported acts once more; null for none.</param>
    /// <param name="originals">Keys to keep source texts with; null where they are not to be kept.</param>
    /// <param name="embeddings">Makes vectors in place of the embedded model; null for none. The caller disposes of its generator.</param>
    /// <param name="qdrant">Keeps the index of acts on a cluster; null for the embedded one. Not together with <paramref name="embeddings"/>.</param>
    /// <param name="shared">Records that several servers share, taken over by the engine; null for records of its own in the folder.</param>
    /// <exception cref="ArgumentException">Both a cluster and an embedding endpoint are given.</exception>
    /// <exception cref="RecordsException">The records cannot be opened; the message says what to do.</exception>
    public static async Task<Engine> OpenAsync(
        ArchiveFolder folder,
        TimeProvider time,
        ILogger logger,
        CancellationToken cancellationToken,
        SecondReader? second = null,
        OriginalKeys? originals = null,
        EmbeddingModel? embeddings = null,
        QdrantOptions? qdrant = null,
        IRecords? shared = null)
    {
        if (qdrant is not null && embeddings is not null)
            throw new ArgumentException("The vectors of an endpoint are kept by the embedded index alone: leave out the cluster or the endpoint.", nameof(qdrant));
        Directory.CreateDirectory(folder.Root);
        var records = shared ?? await SqliteRecords.OpenAsync(folder.Records, time, cancellationToken);
        try
        {
            var source = AnalyzedTerms.ForArchive;
            IHybridIndex acts = qdrant is null ? OpenIndex(folder.Index, ActFields.Schema, source, logger) : OpenQdrant(folder.Qdrant, source, qdrant, time, logger);
            var norms = OpenIndex(folder.NormIndex, NormFields.Schema, source, logger);
            var vectors = embeddings is null ? null : OpenIndex(folder.Embeddings, ActFields.VectorSchema(embeddings.Space.Dimensions), embeddings.Space, logger);
            return new Engine(records, acts, norms, vectors is null ? null : (vectors, embeddings!), time, second, originals, new FactsCalibrationFile(folder.FactsCalibration)) { SharesRecords = shared is not null };
        }
        catch
        {
            await records.DisposeAsync();
            throw;
        }
    }

    /// <summary>
    /// Opens an earlier state of the archive to answer from: an index made again lies in the folder, and so does the calibration by facts. The search in
    /// norms takes no part in answers about drafts and is left out.
    /// </summary>
    internal static Task<Engine> OpenPastAsync(ArchiveFolder folder, IRecords past, TimeProvider time, ILogger logger, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var source = AnalyzedTerms.ForArchive;
        var (acts, norms) = (OpenIndex(folder.Index, ActFields.Schema, source, logger), OpenIndex(folder.NormIndex, NormFields.Schema, source, logger));
        return Task.FromResult(new Engine(past, acts, norms, null, time, null, null, new FactsCalibrationFile(folder.FactsCalibration), normsToo: false));
    }

    /// <summary>The state that answers are given from now.</summary>
    /// <param name="askedAt">When it is asked.</param>
    public AnswerOrigin OriginOf(DateTimeOffset askedAt)
    {
        using var reader = Index.Index.AcquireReader();
        var embedded = _index is SearchIndex && Embeddings is null;
        return new AnswerOrigin(
            reader.Version, reader.Sequence, Counts.Table.Sequence, Calibration.Calibration.Sequence, FactsCalibration.Calibration.Version, Sanctions.LawSequence, Program, askedAt, Settled: true, embedded);
    }

    /// <summary>Keeps the calibration by facts in the records, once, so that answers given by it can be made again.</summary>
    /// <param name="cancellationToken">Stops before it is kept.</param>
    public async Task KeepCalibrationAsync(CancellationToken cancellationToken)
    {
        var calibration = FactsCalibration.Calibration;
        if (Volatile.Read(ref _keptCalibration) == calibration.Version)
            return;
        await Records.Past.KeepCalibrationAsync(calibration.Version, FactsCalibrationFile.Content(calibration, _factsOptions), cancellationToken);
        Volatile.Write(ref _keptCalibration, calibration.Version);
    }

    /// <summary>Trains the vectors of acts and norms anew and indexes everything again, while questions are answered from what was there.</summary>
    /// <param name="cancellationToken">Stops the work; the next catching up completes it.</param>
    public Task RebuildAsync(CancellationToken cancellationToken) => CatchUp.InTurnAsync(
        async () =>
        {
            await Index.TrainAsync(cancellationToken);
            await NormIndex.TrainAsync(cancellationToken);
        },
        cancellationToken);

    /// <summary>Reads the files of all indexes of this folder and makes a damaged one anew from the records, while questions are answered from what was there.</summary>
    /// <param name="found">Told each damage before it is mended.</param>
    /// <param name="cancellationToken">Stops the work; the next opening of the folder finds the damage again.</param>
    public Task MendIndexesAsync(Action<string> found, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(found);
        return CatchUp.InTurnAsync(
            async () =>
            {
                await MendAsync(_index as SearchIndex, Index.MendAsync);
                await MendAsync(_normIndex, NormIndex.MendAsync);
                if (Embeddings is not null)
                    await MendAsync(_vectors, Embeddings.MendAsync);
            },
            cancellationToken);

        async Task MendAsync(SearchIndex? index, Func<CancellationToken, Task> mend)
        {
            if (index is null || await index.FindDamageAsync(cancellationToken) is not { } damage)
                return;
            found(damage);
            await mend(cancellationToken);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _index.Dispose();
        _normIndex.Dispose();
        _vectors?.Dispose();
        await Records.DisposeAsync();
    }

    private static QdrantIndex OpenQdrant(string folder, ITermSource source, QdrantOptions options, TimeProvider time, ILogger logger)
    {
        try
        {
            return QdrantIndex.Open(folder, ActFields.Schema, source, options, time);
        }
        catch (IndexUnusableException unusable)
        {
            EngineLog.IndexMadeAnew(logger, unusable.Message);
            Directory.Delete(folder, recursive: true);
            return QdrantIndex.Open(folder, ActFields.Schema, source, options, time);
        }
    }

    private static SearchIndex OpenIndex(string folder, SearchSchema schema, ITermSource source, ILogger logger)
    {
        try
        {
            return SearchIndex.Open(folder, schema, source);
        }
        catch (IndexUnusableException unusable)
        {
            EngineLog.IndexMadeAnew(logger, unusable.Message);
            Directory.Delete(folder, recursive: true);
            return SearchIndex.Open(folder, schema, source);
        }
    }
}
