using JudicialAnalogs.Search.Documents;
using JudicialAnalogs.Search.Vectors;

namespace JudicialAnalogs.Search.Internal.Storage;

/// <summary>
/// Reads documents on all processors a batch ahead of whoever takes them in, and hands them over in their order: the index is the same as if they had
/// been read one by one.
/// </summary>
internal sealed class DocumentBatches(SearchSchema schema, LsiModel? model, ITermSource source)
{
    private const int Batch = 64;

    public void Run(IEnumerable<SearchDocument> documents, Action<ReadDocument> take, CancellationToken cancellation)
    {
        using var readers = new ThreadLocal<DocumentReader>(() => new(schema, model, source));
        var (reading, waiting) = (Room(), Room());
        var waitingCount = 0;
        foreach (var batch in documents.Chunk(Batch))
        {
            foreach (var document in batch)
                DocumentCheck.Demand(document, schema);
            cancellation.ThrowIfCancellationRequested();
            var target = reading;
            var underWay = Task.Run(() => Parallel.For(0, batch.Length, i => readers.Value!.Read(batch[i], target[i])), CancellationToken.None);
            Take(waiting, waitingCount, take);
            underWay.GetAwaiter().GetResult();
            (reading, waiting, waitingCount) = (waiting, reading, batch.Length);
        }

        Take(waiting, waitingCount, take);
    }

    private ReadDocument[] Room() => [.. Enumerable.Range(0, Batch).Select(_ => new ReadDocument(schema.Fields.Count))];

    private static void Take(ReadDocument[] documents, int count, Action<ReadDocument> take)
    {
        for (var i = 0; i < count; i++)
            take(documents[i]);
    }
}
