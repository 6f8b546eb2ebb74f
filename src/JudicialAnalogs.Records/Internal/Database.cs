using System.Data.Common;

namespace JudicialAnalogs.Records.Internal;

/// <summary>
/// What the two databases do differently: how a transaction is opened. Write transactions run one after another in both, which is what lets
/// the ledger and the change feed be numbered without gaps and in the order of commits.
/// </summary>
internal abstract class Database(TimeProvider time) : IAsyncDisposable
{
    public TimeProvider Time { get; } = time;

    /// <summary>Runs <paramref name="work"/> in a transaction of its own; commits when it returns, rolls back when it throws.</summary>
    public async Task<T> WriteAsync<T>(Func<Session, Task<T>> work, CancellationToken cancellationToken)
    {
        try
        {
            return await WriteCoreAsync(work, cancellationToken).ConfigureAwait(false);
        }
        catch (DbException failure)
        {
            throw Explain(failure);
        }
    }

    /// <summary>Runs <paramref name="work"/> on one unchanging view of the records.</summary>
    public async Task<T> ReadAsync<T>(Func<Session, Task<T>> work, CancellationToken cancellationToken)
    {
        try
        {
            return await ReadCoreAsync(work, cancellationToken).ConfigureAwait(false);
        }
        catch (DbException failure)
        {
            throw Explain(failure);
        }
    }

    /// <summary>Called after content was erased: gives the database the chance to erase it from its files too.</summary>
    public virtual Task ScrubAsync() => Task.CompletedTask;

    /// <summary>Copies everything, as it stands at one moment, into a new SQLite file of the same schema; writers go on.</summary>
    public async Task CopyAsync(string file, CancellationToken cancellationToken)
    {
        try
        {
            await CopyCoreAsync(file, cancellationToken).ConfigureAwait(false);
        }
        catch (DbException failure)
        {
            throw Explain(failure);
        }
    }

    public abstract ValueTask DisposeAsync();

    protected abstract Task CopyCoreAsync(string file, CancellationToken cancellationToken);

    protected abstract Task<T> WriteCoreAsync<T>(Func<Session, Task<T>> work, CancellationToken cancellationToken);

    protected abstract Task<T> ReadCoreAsync<T>(Func<Session, Task<T>> work, CancellationToken cancellationToken);

    protected abstract RecordsException Explain(DbException failure);
}
