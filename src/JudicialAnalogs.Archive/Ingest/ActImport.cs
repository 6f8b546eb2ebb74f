using JudicialAnalogs.Reading.ActReading;
using JudicialAnalogs.Records;

namespace JudicialAnalogs.Archive.Ingest;

/// <summary>
/// Takes acts in: what the reader read goes to the store in batches, what it refused is reported, and one does not stop the other.
/// Storing an act again changes nothing, so an import that was cut off is simply run again.
/// </summary>
/// <param name="acts">The store.</param>
public sealed class ActImport(IActStore acts)
{
    private const int BatchSize = 200;

    /// <summary>Stores what was read, in order.</summary>
    /// <param name="outcomes">What the reader gives; read lazily, on another thread than storing.</param>
    /// <param name="caller">Who imports and why.</param>
    /// <param name="progress">Told after each batch; may be null.</param>
    /// <param name="cancellationToken">Stops between batches: what was stored stays.</param>
    /// <returns>One result a record, in order, as batches are stored.</returns>
    public async IAsyncEnumerable<ActImportResult> RunAsync(
        IEnumerable<ReadOutcome> outcomes,
        Caller caller,
        IProgress<ImportProgress>? progress,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        int read = 0, stored = 0, rejected = 0;
        using var chunks = outcomes.Chunk(BatchSize).GetEnumerator();
        var next = Task.Run(chunks.MoveNext, cancellationToken);
        while (await next)
        {
            var batch = chunks.Current;
            next = Task.Run(chunks.MoveNext, cancellationToken);
            var readActs = batch.OfType<ReadAct>().Select(outcome => outcome.Act).ToList();
            var results = readActs.Count == 0 ? [] : await acts.AppendAsync(readActs, caller, cancellationToken: cancellationToken);
            read += batch.Length;
            stored += readActs.Count;
            rejected += batch.Length - readActs.Count;
            progress?.Report(new ImportProgress(read, stored, rejected));
            var at = 0;
            foreach (var outcome in batch)
                yield return new ActImportResult(outcome, outcome is ReadAct ? results[at++] : null);
        }
    }
}
