using JudicialAnalogs.Reading.ActReading;
using JudicialAnalogs.Reading.SecondReading;
using JudicialAnalogs.Records;
using JudicialAnalogs.Records.Acts;
using JudicialAnalogs.Records.Originals;

namespace JudicialAnalogs.Archive.Ingest;

/// <summary>
/// Takes acts in: what the reader read goes to the store in batches, what it refused is reported, and one does not stop the other.
/// Storing an act again changes nothing, so an import that was cut off is simply run again. A second reader, where one is set, reads each act
/// before it is stored; its trouble hinders nothing.
/// </summary>
/// <param name="acts">The store.</param>
/// <param name="second">Reads each act once more; null for none.</param>
/// <param name="originals">Keeps the source texts, encrypted; null where they are not to be kept.</param>
public sealed class ActImport(IActStore acts, SecondReader? second = null, OriginalVault? originals = null)
{
    private const int BatchSize = 200;
    private const int AskedAtOnce = 4;

    /// <summary>Whether each act is read once more.</summary>
    public bool ReadsAgain => second is not null;

    /// <summary>Whether source texts are kept, encrypted.</summary>
    public bool KeepsOriginals => originals is not null;

    /// <summary>Stores what was read, in order.</summary>
    /// <param name="outcomes">What the reader gives; read lazily, on another thread than storing.</param>
    /// <param name="caller">Who imports and why.</param>
    /// <param name="progress">Told after each batch; may be null.</param>
    /// <param name="cancellationToken">Stops between batches: what was stored stays.</param>
    /// <param name="idempotencyKey">Up to 180 characters; repeated with the same acts it gives the first results, with others it is refused. Null for none.</param>
    /// <returns>One result a record, in order, as batches are stored.</returns>
    public async IAsyncEnumerable<ActImportResult> RunAsync(
        IEnumerable<ReadOutcome> outcomes,
        Caller caller,
        IProgress<ImportProgress>? progress,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken,
        string? idempotencyKey = null)
    {
        var batches = 0;
        int read = 0, stored = 0, rejected = 0;
        using var chunks = outcomes.Chunk(BatchSize).GetEnumerator();
        var next = Task.Run(chunks.MoveNext, cancellationToken);
        while (await next)
        {
            var batch = chunks.Current;
            next = Task.Run(chunks.MoveNext, cancellationToken);
            var readings = await ReadAgainAsync(batch.OfType<ReadAct>(), cancellationToken);
            var readActs = readings.Select(reading => reading.Act).ToList();
            IReadOnlyList<ActAppendResult> results = readActs.Count == 0 ? [] : await acts.AppendAsync(readActs, caller, idempotencyKey is null ? null : $"{idempotencyKey}/{++batches}", cancellationToken);
            await KeepAsync(batch.OfType<ReadAct>(), results, caller, cancellationToken);
            read += batch.Length;
            stored += readActs.Count;
            rejected += batch.Length - readActs.Count;
            progress?.Report(new ImportProgress(read, stored, rejected));
            var at = 0;
            foreach (var outcome in batch)
            {
                if (outcome is not ReadAct)
                {
                    yield return new ActImportResult(outcome, null);
                    continue;
                }

                yield return new ActImportResult(outcome, results[at]) { Disputed = readings[at].Act.Disputed.Count, SecondReaderTrouble = readings[at].Trouble };
                at++;
            }
        }
    }

    /// <summary>After the acts, for an original belongs to a stored act; an import cut off in between keeps them when it is run again.</summary>
    private Task KeepAsync(IEnumerable<ReadAct> read, IReadOnlyList<ActAppendResult> stored, Caller caller, CancellationToken cancellationToken) =>
        originals is null
            ? Task.CompletedTask
            : originals.KeepAsync(
                read.Zip(stored).Where(pair => pair.Second.Outcome != AppendOutcome.Blocked).Select(pair => (pair.First.Act, pair.First.Running.Source)),
                caller,
                cancellationToken);

    /// <summary>The acts as they are to be stored, in order; a few are asked about side by side.</summary>
    private async Task<IReadOnlyList<SecondReadingResult>> ReadAgainAsync(IEnumerable<ReadAct> read, CancellationToken cancellationToken)
    {
        var readings = read.Select(outcome => new SecondReadingResult(outcome.Act, null)).ToArray();
        if (second is null)
            return readings;
        var few = new ParallelOptions { MaxDegreeOfParallelism = AskedAtOnce, CancellationToken = cancellationToken };
        await Parallel.ForAsync(0, readings.Length, few, async (i, cancelled) => readings[i] = await second.ReadAsync(readings[i].Act, cancelled));
        return readings;
    }
}
