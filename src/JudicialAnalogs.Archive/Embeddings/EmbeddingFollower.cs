using JudicialAnalogs.Archive.Followers;
using JudicialAnalogs.Archive.Indexing;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Records.Changes;
using JudicialAnalogs.Search;
using JudicialAnalogs.Search.Documents;
using Microsoft.Extensions.AI;

namespace JudicialAnalogs.Archive.Embeddings;

/// <summary>
/// Keeps vectors of the acts' passages that a model served elsewhere makes. It is sent stored text only, which is redacted. While the model
/// does not answer, or has not been through the archive yet, questions are answered with the embedded vectors and say so.
/// </summary>
/// <param name="index">Index of vectors, of <see cref="ActFields.VectorSchema"/> and an <see cref="EmbeddingSpace"/>.</param>
/// <param name="generator">The model.</param>
/// <param name="time">Clock.</param>
public sealed class EmbeddingFollower(SearchIndex index, IEmbeddingGenerator<string, Embedding<float>> generator, TimeProvider time) : IFollower
{
    // A question waits for no model that has just failed.
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan PatienceOfAQuestion = TimeSpan.FromSeconds(5);

    private const int ActsAtATime = 16;

    private bool _failedInThisRun;
    private long _restUntil;
    private string? _trouble;

    /// <inheritdoc/>
    public string Name => "embeddings";

    /// <inheritdoc/>
    public long Sequence => index.Sequence;

    /// <inheritdoc/>
    public bool IsOptional => true;

    /// <summary>What kept the model from being used last; null while it answers.</summary>
    public string? Trouble => Volatile.Read(ref _trouble);

    /// <inheritdoc/>
    /// <remarks>A failure ends the run for this follower alone; the next one starts from the last commit.</remarks>
    public async Task ApplyAsync(IReadOnlyList<Change> changes, IReadOnlyDictionary<string, CourtAct> acts, CancellationToken cancellationToken)
    {
        if (_failedInThisRun)
            return;
        try
        {
            var ids = changes.Where(change => change.Subject == ChangeSubject.Act).Select(change => change.Id).Distinct().ToList();
            foreach (var some in ids.Chunk(ActsAtATime))
                await PutAsync(some, acts, cancellationToken);
            if (changes.Any(change => change.Kind == ChangeKind.Removed))
                index.Purge();
            await index.CommitAsync(changes[^1].Sequence, cancellationToken);
            Volatile.Write(ref _trouble, null);
        }
        catch (EmbeddingFailedException failure)
        {
            _failedInThisRun = true;
            Volatile.Write(ref _trouble, failure.Message);
        }
    }

    /// <inheritdoc/>
    public Task CaughtUpAsync(CancellationToken cancellationToken)
    {
        _failedInThisRun = false;
        return Task.CompletedTask;
    }

    /// <summary>Starts over with a damaged index: the next run asks the model for all vectors again, and until then questions are answered with the embedded ones.</summary>
    public async Task MendAsync(CancellationToken cancellationToken)
    {
        index.Restart(null);
        await index.CommitAsync(0, cancellationToken);
    }

    /// <summary>The vector of a question; null when it must be answered without.</summary>
    /// <param name="text">Redacted text of the question; blank for none.</param>
    /// <param name="sequence">How far the acts' own index has come: vectors that lag behind it would hide acts.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async Task<EmbeddedQuery?> AskAsync(string text, long sequence, CancellationToken cancellationToken)
    {
        if (index.Sequence < sequence || string.IsNullOrWhiteSpace(text) || time.GetTimestamp() < Interlocked.Read(ref _restUntil))
            return null;
        using var patience = new CancellationTokenSource(PatienceOfAQuestion, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            var (start, length) = TextPassages.Cut(text).First();
            var vector = (await generator.GenerateAsync([text.Substring(start, length)], cancellationToken: both.Token))[0].Vector;
            Volatile.Write(ref _trouble, null);
            return new EmbeddedQuery(index.Acquire(), vector);
        }
        catch (Exception failure) when (failure is EmbeddingFailedException || (failure is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            Interlocked.Exchange(ref _restUntil, time.GetTimestamp() + (long)(Rest.TotalSeconds * time.TimestampFrequency));
            Volatile.Write(ref _trouble, failure is EmbeddingFailedException ? failure.Message : "no answer in time");
            return null;
        }
    }

    private async Task PutAsync(string[] ids, IReadOnlyDictionary<string, CourtAct> acts, CancellationToken cancellationToken)
    {
        var documents = new List<SearchDocument>();
        var passages = new List<(int Document, PassageSpan Span, string Text)>();
        foreach (var id in ids)
        {
            if (!acts.TryGetValue(id, out var act) || ActDocument.Of(act) is not { } document)
            {
                index.Remove(id);
                continue;
            }

            foreach (var field in ActFields.Schema.Fields.Where(field => field.VectorWeight > 0).Select(field => field.Name))
            {
                var text = document.Fields[field];
                passages.AddRange(TextPassages.Cut(text).Select(cut => (documents.Count, new PassageSpan(field, cut.Start, cut.Length), text.Substring(cut.Start, cut.Length))));
            }

            documents.Add(document with { Fields = new Dictionary<string, string>() });
        }

        var vectors = passages.Count == 0 ? [] : await generator.GenerateAsync(passages.Select(passage => passage.Text), cancellationToken: cancellationToken);
        var own = passages.Zip(vectors).ToLookup(pair => pair.First.Document, pair => new PassageVector(pair.First.Span, pair.Second.Vector));
        index.Put(documents.Select((document, d) => document with { Vectors = [.. own[d]] }), cancellationToken);
    }
}
