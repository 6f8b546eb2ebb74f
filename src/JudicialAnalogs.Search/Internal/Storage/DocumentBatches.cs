using System.Collections.Concurrent;
using JudicialAnalogs.Search.Documents;
using JudicialAnalogs.Search.Internal.Keywords;
using JudicialAnalogs.Search.Vectors;

namespace JudicialAnalogs.Search.Internal.Storage;

/// <summary>
/// Reads documents on all processors a batch ahead of whoever takes them in, and hands them over in their order: the index is the same as if they had
/// been read one by one. What was learned of words serves until there are too many; one caller at a time.
/// </summary>
internal sealed class DocumentBatches(SearchSchema schema, LsiModel? model, ITermSource source)
{
    private const int Batch = 64;

    // A stem takes about 250 bytes here and there.
    private const int MostStems = 1 << 18;

    // More readers than processors would each learn the same words again.
    private readonly ParallelOptions _onAllProcessors = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };
    private readonly ReadDocument[] _rooms = new ReadDocument[2 * Batch];
    private ConcurrentBag<DocumentReader> _readers = [];
    private KnownStems _known = new();

    /// <summary>Reads one document.</summary>
    public void Run(SearchDocument document, Action<ReadDocument> take)
    {
        DocumentCheck.Demand(document, schema);
        MakeRoom();
        Read(document, 0);
        Take(0, 1, take);
    }

    /// <summary>Reads many.</summary>
    public void Run(IEnumerable<SearchDocument> documents, Action<ReadDocument> take, CancellationToken cancellation)
    {
        var (reading, waiting, waitingCount) = (0, Batch, 0);
        foreach (var batch in documents.Chunk(Batch))
        {
            foreach (var document in batch)
                DocumentCheck.Demand(document, schema);
            cancellation.ThrowIfCancellationRequested();
            MakeRoom();
            var first = reading;
            var underWay = Task.Run(() => Parallel.For(0, batch.Length, _onAllProcessors, i => Read(batch[i], first + i)), CancellationToken.None);
            Take(waiting, waitingCount, take);
            underWay.GetAwaiter().GetResult();
            (reading, waiting, waitingCount) = (waiting, reading, batch.Length);
        }

        Take(waiting, waitingCount, take);
    }

    private void Read(SearchDocument document, int room)
    {
        if (!_readers.TryTake(out var reader))
            reader = new DocumentReader(schema, model, source, _known);
        reader.Read(document, _rooms[room] ??= new ReadDocument(schema.Fields.Count));
        _readers.Add(reader);
    }

    private void Take(int first, int count, Action<ReadDocument> take)
    {
        for (var i = first; i < first + count; i++)
        {
            take(_rooms[i]);
            _rooms[i].Document = null!;
        }
    }

    /// <summary>Forgets all words, while nothing is being read, before they take too much memory.</summary>
    private void MakeRoom()
    {
        if (_known.Count > MostStems)
            (_known, _readers) = (new(), []);
    }
}
