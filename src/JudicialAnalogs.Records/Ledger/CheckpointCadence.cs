namespace JudicialAnalogs.Records.Ledger;

/// <summary>How often the ledger's end is signed by itself: after so many entries, or after so long when there is any new one.</summary>
/// <param name="Entries">Entries since the last checkpoint, 1 or more.</param>
/// <param name="Interval">Time since the last checkpoint, more than zero.</param>
public sealed record CheckpointCadence(long Entries, TimeSpan Interval)
{
    /// <summary>A thousand entries or an hour.</summary>
    public static CheckpointCadence Usual { get; } = new(1000, TimeSpan.FromHours(1));

    /// <summary>True when the next checkpoint is due.</summary>
    /// <param name="head">The ledger's end.</param>
    /// <param name="last">The newest checkpoint; null before the first.</param>
    /// <param name="now">The time. A clock that was moved back does not hold checkpoints up: they go by count then.</param>
    public bool IsDue(LedgerCheckpoint head, SignedCheckpoint? last, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(head);
        var news = head.Sequence - (last?.Sequence ?? 0);
        return news >= Entries || (news > 0 && (last is null || now - last.At >= Interval));
    }
}
