using System.Data.Common;
using System.Threading.Channels;
using JudicialAnalogs.Records.Failures;
using JudicialAnalogs.Records.Internal;
using Microsoft.Data.Sqlite;

namespace JudicialAnalogs.Records.Sqlite;

/// <summary>
/// Writes in the order they came, those that wait together in one transaction. Waiting for the disk is what a commit costs, so twenty callers pay for
/// it once; each is answered after the commit that holds its write.
/// </summary>
/// <remarks>
/// Each write stands in a savepoint of its own: one that is refused (a stale revision, a reason that is missing) is undone alone. When the database
/// itself fails, nobody can tell whose fault it was: the transaction is undone and each write tried once more by itself.
/// </remarks>
internal sealed class WriteQueue(SqliteConnection connection, SemaphoreSlim turn, TimeProvider time)
{
    private const string Savepoint = "write";

    // A transaction takes in what waits for no longer than this, so that the first of them is not kept for the sake of the last.
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(10);

    /// <summary>Writes that may wait; far more than callers can have under way at once.</summary>
    internal const int MostWaiting = 10_000;

    private readonly Channel<QueuedWrite> _waiting = Channel.CreateBounded<QueuedWrite>(new BoundedChannelOptions(MostWaiting) { SingleReader = true });
    private volatile bool _closed;
    private long _commits;

    /// <summary>Transactions committed so far.</summary>
    public long Commits => Interlocked.Read(ref _commits);

    /// <summary>Puts a write at the end.</summary>
    /// <exception cref="ObjectDisposedException">The records are closed.</exception>
    /// <exception cref="StorageFailedException">Too many writes wait.</exception>
    public Task<T> AddAsync<T>(Func<Session, Task<T>> work, CancellationToken cancellationToken)
    {
        var write = new QueuedWrite<T>(work, cancellationToken);
        if (_waiting.Writer.TryWrite(write))
            return write.AnswerAsync();
        ObjectDisposedException.ThrowIf(_closed, typeof(IRecords));
        throw new StorageFailedException("Too many writes wait for the disk: try again in some seconds, and look at the disk when it lasts.", retryable: true, new InvalidOperationException($"{MostWaiting} writes wait."));
    }

    /// <summary>Takes no more writes; what waits is still done.</summary>
    public void Close()
    {
        _closed = true;
        _waiting.Writer.TryComplete();
    }

    /// <summary>Works until closed and empty.</summary>
    public async Task RunAsync()
    {
        var batch = new List<QueuedWrite>();
        while (await _waiting.Reader.WaitToReadAsync().ConfigureAwait(false))
        {
            await turn.WaitAsync().ConfigureAwait(false);
            try
            {
                await CommitWaitingAsync(batch).ConfigureAwait(false);
            }
            finally
            {
                batch.Clear();
                turn.Release();
            }
        }
    }

    private async Task CommitWaitingAsync(List<QueuedWrite> batch)
    {
        try
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            var began = time.GetTimestamp();
            while (time.GetElapsedTime(began) < Longest && _waiting.Reader.TryRead(out var write))
            {
                if (!write.TryTake())
                    continue;
                batch.Add(write);
                await StepAsync(transaction, write).ConfigureAwait(false);
            }

            transaction.Commit();
            Interlocked.Increment(ref _commits);
        }
#pragma warning disable CA1031 // Whatever it was goes to the callers; the queue serves the next ones.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            await ApartAsync(batch, failure).ConfigureAwait(false);
            return;
        }

        foreach (var write in batch)
            write.Settle(write.Refusal);
    }

    private async Task StepAsync(SqliteTransaction transaction, QueuedWrite write)
    {
        transaction.Save(Savepoint);
        try
        {
            await write.RunAsync(Over(transaction, write)).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // What is not the database's own failure is this write's alone, and its caller is told.
        catch (Exception refusal) when (refusal is not DbException)
#pragma warning restore CA1031
        {
            transaction.Rollback(Savepoint);
            write.Refusal = refusal;
        }

        transaction.Release(Savepoint);
    }

    private async Task ApartAsync(List<QueuedWrite> batch, Exception failure)
    {
        // The transaction could not even begin: all who have waited so long hear why.
        while (batch.Count == 0 && _waiting.Reader.TryRead(out var write))
        {
            if (write.TryTake())
                write.Settle(failure);
        }

        if (batch is [var only])
        {
            only.Settle(only.Refusal ?? failure);
            return;
        }

        // Refusals too are asked for again: they may rest on what another write of the undone transaction had done.
        foreach (var write in batch)
            write.Settle(await AloneAsync(write).ConfigureAwait(false));
    }

    private async Task<Exception?> AloneAsync(QueuedWrite write)
    {
        try
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            await write.RunAsync(Over(transaction, write)).ConfigureAwait(false);
            transaction.Commit();
            Interlocked.Increment(ref _commits);
            return null;
        }
#pragma warning disable CA1031 // The caller is told, whatever it was.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            return failure;
        }
    }

    private Session Over(SqliteTransaction transaction, QueuedWrite write) =>
        new(connection, transaction, time.GetUtcNow(), arrayParameters: false, write.CancellationToken);
}
