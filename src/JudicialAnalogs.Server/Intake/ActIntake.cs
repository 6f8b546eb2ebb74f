using JudicialAnalogs.Archive.Ingest;
using JudicialAnalogs.Reading.ActReading;
using JudicialAnalogs.Records;
using JudicialAnalogs.Server.Hosting;

namespace JudicialAnalogs.Server.Intake;

/// <summary>Takes acts in, whoever brings them, and tells the ledger and the followers.</summary>
internal sealed class ActIntake(Engine engine, ArchiveChanged changed)
{
    /// <summary>Stores what was read, one result a record.</summary>
    /// <param name="outcomes">What the reader gives.</param>
    /// <param name="caller">Who imports.</param>
    /// <param name="key">Idempotency key; null for none.</param>
    /// <param name="cancellationToken">Stops between batches: what was stored stays.</param>
    public IAsyncEnumerable<ActImportResult> TakeAsync(IEnumerable<ReadOutcome> outcomes, Caller caller, string? key, CancellationToken cancellationToken) =>
        engine.ActImport.RunAsync(outcomes, caller, null, cancellationToken, key);

    /// <summary>Notes what came of an import and wakes the followers. What was stored has its own entries; this one stands for the import, also when nothing was.</summary>
    /// <param name="caller">Who imported; null when nobody brought anything.</param>
    /// <param name="tally">What became of the records.</param>
    /// <param name="cancellationToken">Stops before it is noted.</param>
    public async Task FinishAsync(Caller? caller, ImportTally tally, CancellationToken cancellationToken)
    {
        if (caller is not null)
        {
            var came = $"added {tally.Added}, replaced {tally.Replaced}, unchanged {tally.Unchanged}, rejected {tally.Refused}";
            await engine.Records.Ledger.NoteAsync(caller, "acts.import", came, ReadOnlyMemory<byte>.Empty, cancellationToken);
        }

        changed.Signal();
    }
}
