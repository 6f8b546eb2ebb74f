using System.Threading.Channels;
using JudicialAnalogs.Records;
using JudicialAnalogs.Records.Changes;

namespace JudicialAnalogs.Archive.Followers;

/// <summary>
/// Brings followers up to the head of the change feed. Each starts from its own position, so a crash, a deleted folder or a new follower
/// costs time and never data.
/// </summary>
/// <param name="records">The truth.</param>
/// <param name="followers">What follows it.</param>
public sealed class CatchUp(IRecords records, IReadOnlyList<IFollower> followers)
{
    private const int BatchSize = 500;

    // Room for one: whoever has written holds the turn until it is read back.
    private readonly Channel<bool> _turn = Channel.CreateBounded<bool>(1);

    /// <summary>Followers in the order they are brought up.</summary>
    public IReadOnlyList<IFollower> Followers => followers;

    /// <summary>Reads the feed until every follower holds all of it.</summary>
    /// <param name="progress">Told the position after each batch, and the head; may be null.</param>
    /// <param name="cancellationToken">Stops between batches.</param>
    public Task RunAsync(IProgress<CatchUpProgress>? progress, CancellationToken cancellationToken) =>
        InTurnAsync(() => FollowAsync(progress, cancellationToken), cancellationToken);

    /// <summary>Does something to followers while they take nothing in; what is stored meanwhile they read afterwards.</summary>
    /// <param name="work">What to do.</param>
    /// <param name="cancellationToken">Ends the waiting for the turn.</param>
    public async Task InTurnAsync(Func<Task> work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        await _turn.Writer.WriteAsync(true, cancellationToken);
        try
        {
            await work();
        }
        finally
        {
            _turn.Reader.TryRead(out _);
        }
    }

    private async Task FollowAsync(IProgress<CatchUpProgress>? progress, CancellationToken cancellationToken)
    {
        var before = followers.Min(follower => follower.Sequence);
        var after = before;
        while (true)
        {
            var changes = await records.Changes.ReadAsync(after, BatchSize, cancellationToken);
            if (changes.Count == 0)
                break;
            var acts = await ActsOfAsync(changes, cancellationToken);
            foreach (var follower in followers)
            {
                var news = changes.Where(change => change.Sequence > follower.Sequence).ToList();
                if (news.Count > 0)
                    await follower.ApplyAsync(news, acts, cancellationToken);
            }

            after = changes[^1].Sequence;
            if (progress is not null)
                progress.Report(new CatchUpProgress(after, await records.Changes.HeadAsync(cancellationToken)));
        }

        foreach (var follower in followers)
            await follower.CaughtUpAsync(cancellationToken);
    }

    private async Task<Dictionary<string, Law.Acts.CourtAct>> ActsOfAsync(IReadOnlyList<Change> changes, CancellationToken cancellationToken)
    {
        var ids = changes.Where(change => change.Subject == ChangeSubject.Act).Select(change => change.Id).Distinct().ToList();
        // As they stood at the end of the batch, whatever was stored since: the same steps lead to the same state again.
        var acts = ids.Count == 0 ? [] : await records.Past.At(changes[^1].Sequence).Acts.GetManyAsync(ids, cancellationToken);
        return acts.ToDictionary(act => act.Id, StringComparer.Ordinal);
    }
}
