using JudicialAnalogs.Archive.Followers;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Records.Changes;

namespace JudicialAnalogs.Archive.Tests.Followers;

/// <summary>A follower that keeps what it was told, from a position of its own, and fails when asked to.</summary>
internal sealed class RecordingFollower(long sequence = 0) : IFollower
{
    public string Name => "recording";

    public long Sequence { get; private set; } = sequence;

    public List<Change> Seen { get; } = [];

    public Dictionary<string, CourtAct> Acts { get; } = [];

    public int CaughtUp { get; private set; }

    /// <summary>Batches to take before failing; never when null.</summary>
    public int? FailsAfter { get; set; }

    public Task ApplyAsync(IReadOnlyList<Change> changes, IReadOnlyDictionary<string, CourtAct> acts, CancellationToken cancellationToken)
    {
        if (FailsAfter is { } left)
        {
            FailsAfter = left == 0 ? throw new IOException("made to fail") : left - 1;
        }

        Seen.AddRange(changes);
        foreach (var change in changes.Where(change => acts.ContainsKey(change.Id)))
            Acts[change.Id] = acts[change.Id];
        Sequence = changes[^1].Sequence;
        return Task.CompletedTask;
    }

    public Task CaughtUpAsync(CancellationToken cancellationToken)
    {
        CaughtUp++;
        return Task.CompletedTask;
    }
}
