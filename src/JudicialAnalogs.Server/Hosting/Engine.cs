using JudicialAnalogs.Archive.Followers;
using JudicialAnalogs.Archive.Indexing;
using JudicialAnalogs.Archive.Ingest;
using JudicialAnalogs.Law.Sanctions;
using JudicialAnalogs.Practice.Analogs;
using JudicialAnalogs.Practice.Calibration;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Practice.Divergence;
using JudicialAnalogs.Reading.SecondReading;
using JudicialAnalogs.Records;
using JudicialAnalogs.Records.Originals;
using JudicialAnalogs.Records.Sqlite;
using JudicialAnalogs.Search;
using Microsoft.Extensions.Logging;

namespace JudicialAnalogs.Server.Hosting;

/// <summary>
/// The rooms of the house put together over one data folder: what the server serves and the command line uses. One process at a time may
/// have a folder open.
/// </summary>
public sealed class Engine : IAsyncDisposable
{
    private readonly SearchIndex _index;

    private Engine(IRecords records, SearchIndex index, ITermSource source, TimeProvider time, SecondReader? second, OriginalKeys? originals)
    {
        _index = index;
        Records = records;
        Time = time;
        Index = new IndexFollower(index, records, source);
        Counts = new CountFollower();
        Sanctions = new SanctionFollower(records.Norms);
        var sanctions = new LayeredSanctions(Sanctions, KnownSanctions.Instance);
        Calibration = new CalibrationFollower(Counts, sanctions);
        CatchUp = new CatchUp(records, [Index, Counts, Sanctions, Calibration]);
        ActImport = new ActImport(records.Acts, second, originals is null ? null : new OriginalVault(records.Originals, originals));
        Practice = new PracticeReader(new AnalogFinder(index), Counts, Calibration, sanctions);
        Lawfulness = new LawfulnessCases(new ApplicableSanctions(Sanctions));
        Drafts = new DraftComparer(Practice, new PunishmentDivergenceTest(sanctions, new DivergenceOptions()), Lawfulness);
    }

    /// <summary>The truth.</summary>
    public IRecords Records { get; }

    /// <summary>Clock.</summary>
    public TimeProvider Time { get; }

    /// <summary>Keeps the index.</summary>
    public IndexFollower Index { get; }

    /// <summary>Keeps the table of decided counts.</summary>
    public CountFollower Counts { get; }

    /// <summary>Keeps the sanctions of imported law; the table of known sanctions stands behind them.</summary>
    public SanctionFollower Sanctions { get; }

    /// <summary>Keeps the calibration.</summary>
    public CalibrationFollower Calibration { get; }

    /// <summary>Brings all four up to the records.</summary>
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
    /// <exception cref="RecordsException">The records cannot be opened; the message says what to do.</exception>
    public static async Task<Engine> OpenAsync(
        ArchiveFolder folder, TimeProvider time, ILogger logger, CancellationToken cancellationToken, SecondReader? second = null, OriginalKeys? originals = null)
    {
        Directory.CreateDirectory(folder.Root);
        var records = await SqliteRecords.OpenAsync(folder.Records, time, cancellationToken);
        try
        {
            var source = AnalyzedTerms.ForArchive;
            return new Engine(records, OpenIndex(folder, source, logger), source, time, second, originals);
        }
        catch
        {
            await records.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _index.Dispose();
        await Records.DisposeAsync();
    }

    private static SearchIndex OpenIndex(ArchiveFolder folder, ITermSource source, ILogger logger)
    {
        try
        {
            return SearchIndex.Open(folder.Index, ActFields.Schema, source);
        }
        catch (IndexUnusableException unusable)
        {
            EngineLog.IndexMadeAnew(logger, unusable.Message);
            Directory.Delete(folder.Index, recursive: true);
            return SearchIndex.Open(folder.Index, ActFields.Schema, source);
        }
    }
}
