using JudicialAnalogs.Records.Internal;

namespace JudicialAnalogs.Records.Sqlite;

/// <summary>One write on its way through the <see cref="WriteQueue"/>: its caller hears of it when the commit that holds it has returned, and not before.</summary>
internal abstract class QueuedWrite(CancellationToken cancellationToken)
{
    private const int Waiting = 0;
    private const int Taken = 1;
    private const int Abandoned = 2;

    private int _standing;

    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>Why this write alone was undone; null while nothing is wrong.</summary>
    public Exception? Refusal { get; set; }

    /// <summary>Takes the write in hand; false when its caller has given it up while it waited.</summary>
    public bool TryTake() => Interlocked.CompareExchange(ref _standing, Taken, Waiting) != Abandoned;

    /// <summary>Runs the write inside a transaction and keeps its answer.</summary>
    public abstract Task RunAsync(Session session);

    /// <summary>Tells the caller: the answer, or why there is none.</summary>
    public abstract void Settle(Exception? failure);

    /// <summary>Gives the write up unless it is in hand already.</summary>
    protected bool TryAbandon() => Interlocked.CompareExchange(ref _standing, Abandoned, Waiting) == Waiting;
}
