using JudicialAnalogs.Archive.Indexing;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Records;
using JudicialAnalogs.Records.Changes;
using JudicialAnalogs.Records.History;
using JudicialAnalogs.Search;
using JudicialAnalogs.Search.Documents;
using JudicialAnalogs.Search.Vectors;

namespace JudicialAnalogs.Archive.Followers;

/// <summary>
/// Keeps the search index of acts in step with the records. Vectors are trained from the archive itself the first time there is enough of it,
/// and again by command; training starts the index over while readers keep the old one. How each state came about is noted in the records, so
/// that it can be made again (<see cref="PastIndex"/>).
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

    // A removed act leaves traces: its words in the files until they are merged, its share in the vectors until they are trained. Up to here the index is
    // made anew at once, which takes a minute or two; a larger one waits for the operator's next rebuild.
    private const int LargestMadeAnewAtOnce = 50_000;

    private readonly IndexHistory _history = new(index, records.Past);

    // Starting over empties what the next commit would publish. Until that commit the index must be filled from the records again, or a
    // training that was cut off would leave only what came after it. The position that the training saw; null when nothing is under way.
    private long? _startedOverAt;

    /// <inheritdoc/>
    public string Name => "index";

    /// <inheritdoc/>
    public long Sequence => index.Sequence;

    /// <summary>The index.</summary>
    public IHybridIndex Index => index;

    /// <inheritdoc/>
    public async Task ApplyAsync(IReadOnlyList<Change> changes, IReadOnlyDictionary<string, CourtAct> acts, CancellationToken cancellationToken)
    {
        if (_startedOverAt is not null)
            await FillAsync(cancellationToken);
        await _history.ReadAsync(cancellationToken);
        var after = index.Sequence;
        var news = changes.Where(change => change.Sequence > after).ToList();
        if (news.Count == 0)
            return;
        var changed = news.Where(change => change.Subject == ChangeSubject.Act).Select(change => change.Id).Distinct().ToList();
        var documents = Documents(changed.Where(acts.ContainsKey).Select(id => acts[id]));
        await index.PutAsync(documents, cancellationToken);
        foreach (var id in changed.Except(documents.Select(document => document.Id), StringComparer.Ordinal))
            await index.RemoveAsync(id, cancellationToken);

        // What was blocked leaves the disk now, not when the file happens to be rewritten.
        var removal = news.Any(change => change is { Subject: ChangeSubject.Act, Kind: ChangeKind.Removed });
        if (removal && index is SearchIndex local)
            local.Purge();
        await index.CommitAsync(news[^1].Sequence, cancellationToken);
        await _history.NoteAsync(removal ? IndexStepKind.AppliedWithRemoval : IndexStepKind.Applied, after, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task CaughtUpAsync(CancellationToken cancellationToken)
    {
        if (_startedOverAt is not null)
            await FillAsync(cancellationToken);
        await _history.ReadAsync(cancellationToken);
        var acts = await records.Acts.CountAsync(cancellationToken);
        if (index.Model is null && acts >= FewestActsToTrainOn)
            await TrainAsync(cancellationToken);
        else if (_history.HoldsRemoved && acts <= LargestMadeAnewAtOnce)
            await MakeAnewAsync(index.Model is not null && acts > 0, cancellationToken);
    }

    /// <summary>Trains the vectors on all acts and on every norm that exists in both languages, then indexes everything anew.</summary>
    /// <returns>The position of the rebuilt index.</returns>
    public Task<long> TrainAsync(CancellationToken cancellationToken) => MakeAnewAsync(trained: true, cancellationToken);

    /// <summary>Makes a damaged index anew from the records, with vectors if it had any, while readers keep what was there.</summary>
    public Task MendAsync(CancellationToken cancellationToken) => MakeAnewAsync(index.Model is not null, cancellationToken);

    /// <summary>Indexes everything anew, as of one position of the feed whatever is stored meanwhile.</summary>
    /// <param name="trained">Whether with vectors.</param>
    /// <param name="cancellationToken">Stops the work; it is taken up again where it can be.</param>
    internal async Task<long> MakeAnewAsync(bool trained, CancellationToken cancellationToken)
    {
        var head = await records.Changes.HeadAsync(cancellationToken);
        var model = trained ? await LearnAsync(records.Past.At(head), cancellationToken) : null;
        _startedOverAt = head;
        index.Restart(model);
        return await FillAsync(cancellationToken);
    }

    private async Task<LsiModel?> LearnAsync(IRecords then, CancellationToken cancellationToken)
    {
        var rows = new List<TrainingRow>();
        await foreach (var act in then.Acts.EnumerateAsync(cancellationToken))
            rows.Add(new TrainingRow(ActDocument.SearchableText(act)));
        rows.AddRange(await LawRows.TwinsAsync(then.Norms, cancellationToken));
        return await Task.Run(() => LsiTrainer.Train(rows, source, cancellation: cancellationToken), cancellationToken);
    }

    private async Task<long> FillAsync(CancellationToken cancellationToken)
    {
        // Changes made meanwhile are above head and come by the feed.
        var head = _startedOverAt!.Value;
        var putting = Task.CompletedTask;
        try
        {
            await foreach (var acts in records.Past.At(head).Acts.EnumerateAsync(cancellationToken).Chunk(ActsAtATime))
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
        _startedOverAt = null;
        await _history.NoteAsync(index.Model is null ? IndexStepKind.Filled : IndexStepKind.Trained, 0, cancellationToken);
        return head;
    }

    private static List<SearchDocument> Documents(IEnumerable<CourtAct> acts) =>
        [.. acts.AsParallel().AsOrdered().Select(ActDocument.Of).OfType<SearchDocument>()];
}
