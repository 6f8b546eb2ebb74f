using JudicialAnalogs.Archive.Indexing;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Records;
using JudicialAnalogs.Records.Changes;
using JudicialAnalogs.Search;
using JudicialAnalogs.Search.Documents;
using JudicialAnalogs.Search.Vectors;

namespace JudicialAnalogs.Archive.Followers;

/// <summary>
/// Keeps the search index of acts in step with the records. Vectors are trained from the archive itself the first time there is enough of it,
/// and again by command; training starts the index over while readers keep the old one.
/// </summary>
/// <param name="index">The index; its own commit keeps the position.</param>
/// <param name="records">The truth, read again when the vectors are trained.</param>
/// <param name="source">The analysis the index uses.</param>
public sealed class IndexFollower(IHybridIndex index, IRecords records, ITermSource source) : IFollower
{
    // With fewer acts than this a word's neighbours are chance.
    private const int FewestActsToTrainOn = 50;

    // Read from the records while the index takes in as many.
    private const int ActsAtATime = 256;

    // Starting over empties what the next commit would publish. Until that commit the index must be filled from the records again, or a
    // training that was cut off would leave only what came after it.
    private bool _startedOver;

    /// <inheritdoc/>
    public string Name => "index";

    /// <inheritdoc/>
    public long Sequence => index.Sequence;

    /// <summary>The index.</summary>
    public IHybridIndex Index => index;

    /// <inheritdoc/>
    public async Task ApplyAsync(IReadOnlyList<Change> changes, IReadOnlyDictionary<string, CourtAct> acts, CancellationToken cancellationToken)
    {
        if (_startedOver)
            await FillAsync(cancellationToken);
        var changed = changes.Where(change => change.Subject == ChangeSubject.Act).Select(change => change.Id).Distinct().ToList();
        var documents = Documents(changed.Where(acts.ContainsKey).Select(id => acts[id]));
        await index.PutAsync(documents, cancellationToken);
        foreach (var id in changed.Except(documents.Select(document => document.Id), StringComparer.Ordinal))
            await index.RemoveAsync(id, cancellationToken);

        // What was blocked leaves the disk now, not when the file happens to be rewritten.
        if (index is SearchIndex local && changes.Any(change => change.Kind == ChangeKind.Removed))
            local.Purge();
        await index.CommitAsync(changes[^1].Sequence, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task CaughtUpAsync(CancellationToken cancellationToken)
    {
        if (_startedOver)
            await FillAsync(cancellationToken);
        if (index.Model is null && await records.Acts.CountAsync(cancellationToken) >= FewestActsToTrainOn)
            await TrainAsync(cancellationToken);
    }

    /// <summary>Trains the vectors on all acts and on every norm that exists in both languages, then indexes everything anew.</summary>
    /// <returns>The position of the rebuilt index.</returns>
    public async Task<long> TrainAsync(CancellationToken cancellationToken)
    {
        var rows = new List<TrainingRow>();
        await foreach (var act in records.Acts.EnumerateAsync(cancellationToken))
            rows.Add(new TrainingRow(ActDocument.SearchableText(act)));
        rows.AddRange(await LawRows.TwinsAsync(records.Norms, cancellationToken));
        var model = await Task.Run(() => LsiTrainer.Train(rows, source, cancellation: cancellationToken), cancellationToken);
        _startedOver = true;
        index.Restart(model);
        return await FillAsync(cancellationToken);
    }

    private async Task<long> FillAsync(CancellationToken cancellationToken)
    {
        // Changes made meanwhile are above head and come by the feed: putting an act in twice replaces it.
        var head = await records.Changes.HeadAsync(cancellationToken);
        var putting = Task.CompletedTask;
        try
        {
            await foreach (var acts in records.Acts.EnumerateAsync(cancellationToken).Chunk(ActsAtATime))
            {
                await putting;
                putting = Task.Run(() => index.PutAsync(Documents(acts), cancellationToken).AsTask(), cancellationToken);
            }
        }
        catch
        {
            // Whoever comes next must find the index at rest; what stopped the reading is what is told.
            await putting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw;
        }

        await putting;
        await index.CommitAsync(head, cancellationToken);
        _startedOver = false;
        return head;
    }

    private static List<SearchDocument> Documents(IEnumerable<CourtAct> acts) =>
        [.. acts.AsParallel().AsOrdered().Select(ActDocument.Of).OfType<SearchDocument>()];
}
