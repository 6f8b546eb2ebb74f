using System.Data;
using System.Data.Common;
using Dapper;
using JudicialAnalogs.Records.Failures;
using JudicialAnalogs.Records.Internal;
using JudicialAnalogs.Records.Sqlite;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace JudicialAnalogs.Records.Postgres;

/// <summary>
/// A schema of a PostgreSQL database, shared by any number of processes. Writers take one advisory lock for the length of their transaction: each
/// sees everything committed before it, so numbers have no gaps, and a follower that has seen number n never misses a smaller one.
/// </summary>
internal sealed class PostgresDatabase : Database
{
    // The lock belongs to the schema, so that two sets of records in one database do not wait for each other.
    private const string TakeTurn = "SELECT pg_advisory_xact_lock(hashtextextended('JudicialAnalogs.Records ' || current_schema(), 0))";

    private const int Attempts = 4;

    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromMilliseconds(100);

    private readonly NpgsqlDataSource source;

    private PostgresDatabase(NpgsqlDataSource source, TimeProvider time)
        : base(time) => this.source = source;

    /// <summary>Connects and brings the schema up to date.</summary>
    public static async Task<PostgresDatabase> OpenAsync(
        string connectionString, TimeProvider time, IReadOnlyList<Migration> migrations, CancellationToken cancellationToken)
    {
        var database = new PostgresDatabase(NpgsqlDataSource.Create(connectionString), time);
        try
        {
            await database.WriteAsync(session => Migrator.ApplyAsync(session, migrations), cancellationToken).ConfigureAwait(false);
            return database;
        }
        catch
        {
            await database.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public override ValueTask DisposeAsync() => source.DisposeAsync();

    /// <summary>Fills an empty schema from a file of records, in one transaction.</summary>
    /// <exception cref="BackupRefusedException">The schema holds records already.</exception>
    public Task FillAsync(string file, CancellationToken cancellationToken) => WriteAsync(
        async session =>
        {
            if (await session.FirstAsync<long>("SELECT (SELECT COUNT(*) FROM ledger) + (SELECT COUNT(*) FROM changes)").ConfigureAwait(false) > 0)
                throw new BackupRefusedException("The schema holds records already. Restore into an empty one (Search Path in the connection string).");
            await using var from = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
            await from.OpenAsync(cancellationToken).ConfigureAwait(false);
            foreach (var (table, columns) in await TableCopy.TablesAsync(from).ConfigureAwait(false))
                await FillAsync((NpgsqlConnection)session.Connection, from, table, columns, cancellationToken).ConfigureAwait(false);
            return true;
        },
        cancellationToken);

    protected override async Task CopyCoreAsync(string file, CancellationToken cancellationToken)
    {
        var copy = await SqliteFile.MakeAsync(file, Time, cancellationToken).ConfigureAwait(false);
        await using (copy.ConfigureAwait(false))
        {
            await ReadCoreAsync(
                async session =>
                {
                    foreach (var (table, columns) in await TableCopy.TablesAsync(copy).ConfigureAwait(false))
                        await CopyAsync(session.Connection, copy, table, columns, cancellationToken).ConfigureAwait(false);
                    return true;
                },
                cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task CopyAsync(DbConnection from, SqliteConnection copy, string table, IReadOnlyList<string> columns, CancellationToken cancellationToken)
    {
        await using var transaction = copy.BeginTransaction();
        await using var insert = TableCopy.Insert(copy, transaction, table, columns);
        await using var select = from.CreateCommand();
        select.CommandText = $"SELECT {string.Join(", ", columns)} FROM {table}";
        await using var rows = await select.ExecuteReaderAsync(CommandBehavior.SequentialAccess, cancellationToken).ConfigureAwait(false);
        while (await rows.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            for (var i = 0; i < columns.Count; i++)
                insert.Parameters[i].Value = rows.GetValue(i);
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    private static async Task FillAsync(NpgsqlConnection into, SqliteConnection from, string table, IReadOnlyList<string> columns, CancellationToken cancellationToken)
    {
        await using var select = from.CreateCommand();
        select.CommandText = $"SELECT {string.Join(", ", columns)} FROM {table}";
        await using var rows = await select.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using var importer = await into.BeginBinaryImportAsync($"COPY {table} ({string.Join(", ", columns)}) FROM STDIN (FORMAT BINARY)", cancellationToken).ConfigureAwait(false);
        var values = new object[columns.Count];
        while (await rows.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            rows.GetValues(values);
            await importer.WriteRowAsync(cancellationToken, values).ConfigureAwait(false);
        }

        await importer.CompleteAsync(cancellationToken).ConfigureAwait(false);
    }

    // Work that broke off before its commit was sent is not stored, so it may be done again: a lost serialization, a deadlock, or a connection of
    // the pool that a restart of the server has closed. Of a commit that broke off nobody knows; its caller repeats it with the same key.
    protected override async Task<T> WriteCoreAsync<T>(Func<Session, Task<T>> work, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var committing = false;
            try
            {
                return await OnceAsync(work, () => committing = true, cancellationToken).ConfigureAwait(false);
            }
            catch (NpgsqlException failure) when (failure.IsTransient && !committing && attempt < Attempts)
            {
                await Task.Delay(PauseAfterFailure * attempt, Time, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private async Task<T> OnceAsync<T>(Func<Session, Task<T>> work, Action committing, CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);

        // Read committed: the statements after the lock must see what the last holder committed.
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken).ConfigureAwait(false);
        await connection.ExecuteAsync(new CommandDefinition(TakeTurn, transaction: transaction, cancellationToken: cancellationToken)).ConfigureAwait(false);
        var result = await work(Over(connection, transaction, cancellationToken)).ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        committing();
        await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
        return result;
    }

    protected override async Task<T> ReadCoreAsync<T>(Func<Session, Task<T>> work, CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken).ConfigureAwait(false);
        return await work(Over(connection, transaction, cancellationToken)).ConfigureAwait(false);
    }

    protected override RecordsException Explain(DbException failure) => failure switch
    {
        PostgresException { SqlState: PostgresErrorCodes.DiskFull } =>
            new StorageFailedException("The disk of the PostgreSQL server is full; nothing of this write was stored. Free some room and repeat.", retryable: false, failure),
        PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction } =>
            new StorageFailedException("The PostgreSQL server is read-only; nothing was stored. Connect to the primary.", retryable: false, failure),
        PostgresException { SqlState: PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted } =>
            new RecordsDamagedException($"PostgreSQL reports damaged records: {failure.Message} Restore them from a backup.", failure),
        PostgresException { IsTransient: false } refused =>
            new StorageFailedException($"PostgreSQL refused the call ({refused.SqlState}): {refused.MessageText}", retryable: false, failure),
        _ => new StorageFailedException(
            $"PostgreSQL cannot be reached or broke off: {failure.Message} A write may or may not be stored: repeat it with the same idempotency key.",
            retryable: true,
            failure),
    };

    private Session Over(NpgsqlConnection connection, NpgsqlTransaction transaction, CancellationToken cancellationToken) =>
        new(connection, transaction, Time.GetUtcNow(), arrayParameters: true, cancellationToken);
}
