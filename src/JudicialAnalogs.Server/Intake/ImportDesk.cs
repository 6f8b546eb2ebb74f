using System.Collections.Concurrent;
using JudicialAnalogs.Reading.ActReading;
using JudicialAnalogs.Records;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Jobs;

namespace JudicialAnalogs.Server.Intake;

/// <summary>
/// Imports given through the panel: each works as a job, one after another, and what came of it is kept on disk. One that was cut off can be taken up again:
/// storing an act again changes nothing.
/// </summary>
internal sealed class ImportDesk : IDisposable
{
    /// <summary>Kind of the job.</summary>
    public const string JobKind = "Import";

    // Often enough that an import cut off tells how far it came, seldom enough to cost nothing.
    private static readonly TimeSpan KeptEvery = TimeSpan.FromSeconds(2);

    private readonly Engine _engine;
    private readonly ActReader _reader;
    private readonly ActIntake _intake;
    private readonly JobBoard _jobs;
    private readonly ImportShelf _shelf;
    private readonly Lock _begin = new();
    private readonly SemaphoreSlim _turn = new(1);
    private readonly ConcurrentDictionary<string, ImportRecord> _working = new(StringComparer.Ordinal);

    public ImportDesk(Engine engine, ActReader reader, ActIntake intake, JobBoard jobs, ImportShelf shelf)
    {
        (_engine, _reader, _intake, _jobs, _shelf) = (engine, reader, intake, jobs, shelf);
        shelf.Sweep();
    }

    /// <summary>Begins an import of files that arrived, or gives the one that the same form began.</summary>
    /// <param name="upload">The files; they are taken over, or erased where the form was sent twice.</param>
    /// <param name="caller">Who imports, and what for.</param>
    /// <exception cref="JobsFullException">Too much is worked on.</exception>
    public ImportRecord Begin(Upload upload, Caller caller)
    {
        lock (_begin)
        {
            if (_shelf.OfForm(upload.FormHash) is { } same)
            {
                ImportShelf.Drop(upload.Folder);
                return Find(same.Id)!;
            }

            var import = new ImportRecord(upload.Id, upload.ArrivedAt, caller.Purpose, upload.Files);
            _shelf.Settle(upload.Folder, import);
            Start(import, caller);
            return import;
        }
    }

    /// <summary>Takes an import up again whose files are there; one that works or is done is left alone.</summary>
    /// <param name="id">Import.</param>
    /// <param name="caller">Who does so.</param>
    /// <returns>The import; null when there is none.</returns>
    public ImportRecord? Resume(string id, Caller caller)
    {
        lock (_begin)
        {
            if (Find(id) is not { } import || import.State is ImportState.Running or ImportState.Done || !import.FilesKept)
                return Find(id);
            var again = import with { State = ImportState.Running, Tally = new ImportTally(), BytesRead = 0, EndedAt = null };
            _shelf.Keep(again);
            Start(again, caller with { Purpose = import.Purpose });
            return again;
        }
    }

    /// <summary>Tells an import to stop; it ends between two batches of acts.</summary>
    public void Stop(string id)
    {
        if (_jobs.Of(JobKind).FirstOrDefault(job => job.Subject == id && job.State == JobState.Running) is { } job)
            _jobs.Stop(job.Id);
    }

    /// <summary>Erases the files of an import that did not reach its end and will not be taken up again.</summary>
    public void Discard(string id)
    {
        lock (_begin)
        {
            if (Find(id) is not { } import || import.State is ImportState.Running or ImportState.Done || !import.FilesKept)
                return;
            _shelf.EraseFiles(id);
            _shelf.Keep(import with { State = ImportState.Discarded, FilesKept = false, EndedAt = import.EndedAt ?? _engine.Time.GetUtcNow() });
        }
    }

    /// <summary>How an import stands; null when there is none.</summary>
    public ImportRecord? Find(string id)
    {
        if (_working.TryGetValue(id, out var working))
            return working;
        var kept = _shelf.Find(id);

        // It may have ended between the two looks; only what nobody works at was cut off.
        return kept is { State: ImportState.Running } && !_working.ContainsKey(id) ? kept with { State = ImportState.Interrupted } : kept;
    }

    /// <summary>A page of the imports, newest first, and how many there are in all.</summary>
    public (int Total, IReadOnlyList<ImportRecord> Imports) List(int skip, int take)
    {
        var ids = _shelf.Ids();
        return (ids.Count, [.. ids.Skip(skip).Take(take).Select(Find).OfType<ImportRecord>()]);
    }

    /// <summary>Refused records of an import, in order.</summary>
    public IEnumerable<RefusedRecord> Refused(string id) => _shelf.Refused(id);

    /// <summary>What an import does now; null when it does not work.</summary>
    public string? StageOf(string id) => _jobs.Of(JobKind).FirstOrDefault(job => job.Subject == id && job.State == JobState.Running)?.Progress.Stage;

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();

    private void Start(ImportRecord import, Caller caller)
    {
        _working[import.Id] = import;
        try
        {
            _jobs.Start(JobKind, import.Id, $"/admin/imports/{import.Id}", (job, stop) => RunAsync(import, caller, job, stop));
        }
        catch
        {
            End(import, ImportState.Stopped);
            throw;
        }
    }

    private async Task RunAsync(ImportRecord import, Caller caller, Job job, CancellationToken stop)
    {
        var at = import;
        try
        {
            job.Report(0, null, "Waiting");
            await _turn.WaitAsync(stop);
            try
            {
                job.Report(0, null, "Reading");
                await foreach (var step in TakeAsync(import, caller, stop))
                {
                    _working[import.Id] = at = step;
                    job.Report(at.Tally.Read, null, "Reading");
                }

                await _intake.FinishAsync(caller, at.Tally, stop);
                job.Report(at.Tally.Read, null, "CatchingUp");
                await _engine.CatchUp.RunAsync(null, stop);
            }
            finally
            {
                _turn.Release();
            }

            _shelf.EraseFiles(import.Id);
            End(at with { FilesKept = false }, ImportState.Done);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            End(at, ImportState.Stopped);
            throw;
        }
        catch
        {
            End(at, ImportState.Failed);
            throw;
        }
    }

    private async IAsyncEnumerable<ImportRecord> TakeAsync(
        ImportRecord import, Caller caller, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        var read = new BytesRead();
        var keptAt = _engine.Time.GetTimestamp();
        await using var refusals = _shelf.BeginRefusals(import.Id);
        var tally = new ImportTally();
        await foreach (var result in _intake.TakeAsync(Outcomes(import, read, stop), caller, null, stop))
        {
            tally = tally.With(result);
            if (RefusedRecord.Of(result) is { } refused)
                await refusals.WriteLineAsync(ImportShelf.Line(refused).AsMemory(), stop);
            var step = import with { Tally = tally, BytesRead = read.Count };
            if (_engine.Time.GetElapsedTime(keptAt) >= KeptEvery)
            {
                await refusals.FlushAsync(stop);
                _shelf.Keep(step);
                keptAt = _engine.Time.GetTimestamp();
            }

            yield return step;
        }

        yield return import with { Tally = tally, BytesRead = import.Bytes };
    }

    private IEnumerable<ReadOutcome> Outcomes(ImportRecord import, BytesRead read, CancellationToken stop)
    {
        var before = 0L;
        for (var number = 0; number < import.Files.Count; number++)
        {
            using var stream = _shelf.Open(import.Id, number);
            foreach (var outcome in _reader.Read(stream, import.Files[number].Name, stop))
            {
                read.Count = before + stream.Position;
                yield return outcome;
            }

            before += import.Files[number].Bytes;
        }
    }

    private void End(ImportRecord import, ImportState state)
    {
        _shelf.Keep(import with { State = state, EndedAt = _engine.Time.GetUtcNow() });
        _working.TryRemove(import.Id, out _);
    }

    /// <summary>Written by the thread that reads, read by the one that stores.</summary>
    private sealed class BytesRead
    {
        private long _count;

        public long Count
        {
            get => Interlocked.Read(ref _count);
            set => Interlocked.Exchange(ref _count, value);
        }
    }
}
