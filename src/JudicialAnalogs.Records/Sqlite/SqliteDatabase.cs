using System.Collections.Concurrent;
using System.Data.Common;
using Dapper;
using JudicialAnalogs.Records.Failures;
using JudicialAnalogs.Records.Internal;
using Microsoft.Data.Sqlite;

namespace JudicialAnalogs.Records.Sqlite;

/// <summary>
/// One SQLite file in write-ahead mode: one connection that writes what waits in a queue, and as many that read as are reading. Readers see the last
/// commit and never wait for the writer.
/// </summary>
/// <remarks>
/// <c>synchronous=FULL</c>: a commit returns when the write-ahead log is on disk, so what was acknowledged survives the end of the process
/// and of the power, as far as the disk keeps what it says it has kept. <c>NORMAL</c> would survive only the former.
/// </remarks>
internal sealed class SqliteDatabase : Database
{
    private const int BusySeconds = 10;

    private readonly DataFolder folder;
    private readonly string connectionString;
    private readonly SemaphoreSlim writerTurn = new(1, 1);
    private readonly ConcurrentBag<SqliteConnection> idleReaders = [];
    private readonly SqliteConnection writer;
    private readonly WriteQueue queue;
    private readonly CancellationTokenSource closing = new();
    private Task writing = Task.CompletedTask;
    private Task keeping = Task.CompletedTask;
    private bool disposed;

    private SqliteDatabase(DataFolder folder, TimeProvider time, int busySeconds = BusySeconds)
        : base(time)
    {
        this.folder = folder;
        connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = folder.DatabasePath,
            Mode = SqliteOpenMode.ReadWriteCreate,
            ForeignKeys = true,
            Pooling = false,
            DefaultTimeout = busySeconds,
        }.ToString();
        writer = new SqliteConnection(connectionString);
        queue = new WriteQueue(writer, writerTurn, time);
    }

    /// <summary>Locks the folder, checks the file after an unclean end, and brings the schema up to date.</summary>
    public static async Task<SqliteDatabase> OpenAsync(
        string folderPath, TimeProvider time, IReadOnlyList<Migration> migrations, CancellationToken cancellationToken, int busySeconds = BusySeconds)
    {
        var folder = DataFolder.Acquire(folderPath);
        var database = new SqliteDatabase(folder, time, busySeconds);
        try
        {
            database.Prepare();
            folder.MarkOpen();
            database.Start();
            await database.WriteAsync(session => Migrator.ApplyAsync(session, migrations), cancellationToken).ConfigureAwait(false);
            return database;
        }
        catch (Exception failure)
        {
            // What was not used may be marked as closed again, unless it was left open or found damaged: then the next start must look again.
            await database.CloseAsync(inOrder: !folder.LeftOpen && failure is SchemaTooNewException or OperationCanceledException).ConfigureAwait(false);
            if (failure is DbException storage)
                throw database.Explain(storage);
            throw;
        }
    }

    /// <summary>Opens a folder that another process has open, for a short while: SQLite itself keeps the two apart. The schema must be the same.</summary>
    public static async Task<SqliteDatabase> OpenBesideAsync(string folderPath, TimeProvider time, IReadOnlyList<Migration> migrations, CancellationToken cancellationToken)
    {
        var database = new SqliteDatabase(DataFolder.Beside(folderPath), time);
        try
        {
            database.Prepare();
            database.Start();
            var version = await database.ReadAsync(session => session.FirstAsync<long>("SELECT COALESCE(MAX(version), 0) FROM schema_versions"), cancellationToken).ConfigureAwait(false);
            return version == migrations.Count ? database : throw new SchemaTooNewException((int)version, migrations.Count);
        }
        catch (Exception failure)
        {
            await database.CloseAsync(inOrder: false).ConfigureAwait(false);
            if (failure is DbException storage)
                throw database.Explain(storage);
            throw;
        }
    }

    public override async Task ScrubAsync()
    {
        await writerTurn.WaitAsync().ConfigureAwait(false);
        try
        {
            // The erased content may still stand in the log. TRUNCATE empties it unless a reader still needs it; then the next removal or
            // the closing does.
            if (!disposed)
                await writer.ExecuteAsync("PRAGMA wal_checkpoint(TRUNCATE)").ConfigureAwait(false);
        }
        catch (SqliteException failure)
        {
            throw Explain(failure);
        }
        finally
        {
            writerTurn.Release();
        }
    }

    public override async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref disposed, true))
            return;
        await CloseAsync(inOrder: true).ConfigureAwait(false);
    }

    protected override Task<T> WriteCoreAsync<T>(Func<Session, Task<T>> work, CancellationToken cancellationToken) => queue.AddAsync(work, cancellationToken);

    protected override async Task<T> ReadCoreAsync<T>(Func<Session, Task<T>> work, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(disposed, typeof(IRecords));
        if (!idleReaders.TryTake(out var reader))
        {
            reader = new SqliteConnection(connectionString);
            reader.Open();
        }

        try
        {
            using var transaction = reader.BeginTransaction(deferred: true);
            var session = new Session(reader, transaction, Time.GetUtcNow(), arrayParameters: false, cancellationToken);
            return await work(session).ConfigureAwait(false);
        }
        finally
        {
            if (disposed)
                reader.Dispose();
            else
                idleReaders.Add(reader);
        }
    }

    // SQLite's own backup in one step: a reader of one snapshot, page by page, whatever the writer does meanwhile.
    protected override Task CopyCoreAsync(string file, CancellationToken cancellationToken) => Task.Run(
        () =>
        {
            using var source = new SqliteConnection(connectionString);
            using var copy = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
            source.Open();
            source.BackupDatabase(copy);
            copy.Execute($"PRAGMA secure_delete = ON; DELETE FROM {TableCopy.ShortLived}");

            // One file, without a log beside it.
            copy.Execute("PRAGMA journal_mode = DELETE");
        },
        cancellationToken);

    protected override RecordsException Explain(DbException failure) => SqliteFailures.Explain(failure, folder.Path);

    private void Start()
    {
        writing = Task.Run(queue.RunAsync, CancellationToken.None);
        var keeper = new LogKeeper(connectionString, queue, writerTurn, Time);
        keeping = Task.Run(() => keeper.RunAsync(closing.Token), CancellationToken.None);
    }

    private void Prepare()
    {
        writer.Open();
        if (folder.LeftOpen)
        {
            var findings = writer.Query<string>("PRAGMA integrity_check(10)").AsList();
            if (findings is not ["ok"])
                throw new RecordsDamagedException($"The records in \"{folder.Path}\" are damaged: {string.Join("; ", findings)}. Restore them from a backup.");
        }

        // secure_delete overwrites erased content with zeros: a removed act must not stay readable in the file.
        writer.Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;");
        writer.Execute($"PRAGMA wal_autocheckpoint = {LogKeeper.BackstopPages}");
    }

    private async Task CloseAsync(bool inOrder)
    {
        queue.Close();
        await writing.ConfigureAwait(false);
        await closing.CancelAsync().ConfigureAwait(false);
        await keeping.ConfigureAwait(false);
        closing.Dispose();
        await writerTurn.WaitAsync().ConfigureAwait(false);
        while (idleReaders.TryTake(out var reader))
            await reader.DisposeAsync().ConfigureAwait(false);
        await writer.DisposeAsync().ConfigureAwait(false);
        writerTurn.Release();
        if (inOrder)
            folder.MarkClosed();
        folder.Dispose();
    }
}
