using Dapper;
using JudicialAnalogs.Records.Backups;
using JudicialAnalogs.Records.Ledger;
using Npgsql;

namespace JudicialAnalogs.Records.Tests.Postgres;

/// <summary>A schema of its own in the database that JUDICIALANALOGS_TEST_POSTGRES names, removed afterwards.</summary>
public sealed class PostgresStorage : ITestStorage
{
    public const string Variable = "JUDICIALANALOGS_TEST_POSTGRES";

    private static int schemas;

    private readonly string server;
    private readonly string schema = $"records_{Environment.ProcessId}_{Interlocked.Increment(ref schemas)}";

    public PostgresStorage()
    {
        server = Environment.GetEnvironmentVariable(Variable) ?? "";
        Assert.SkipWhen(server.Length == 0, $"needs PostgreSQL: {Variable} is not set (postgres.sh start prints a connection string)");
        Clear();
    }

    public string ConnectionString => new NpgsqlConnectionStringBuilder(server) { SearchPath = schema, MaxPoolSize = 20 }.ToString();

    public void Clear() => Execute($"DROP SCHEMA IF EXISTS {schema} CASCADE; CREATE SCHEMA {schema}");

    public Task<IRecords> OpenAsync(TimeProvider time) => PostgresRecords.OpenAsync(ConnectionString, time, TestContext.Current.CancellationToken);

    public async Task TamperAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(ConnectionString) { Pooling = false }.ToString());
        await connection.ExecuteAsync(sql);
    }

    public Task<BackupManifest> BackupAsync(string file, Caller caller, CheckpointKey key, TimeProvider time) =>
        RecordsBackup.OfPostgresAsync(ConnectionString, file, caller, key, time, TestContext.Current.CancellationToken);

    public async Task<IReadOnlyList<IReadOnlyDictionary<string, object?>>> RowsAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(ConnectionString) { Pooling = false }.ToString());
        return [.. (await connection.QueryAsync(sql)).Select(row => new Dictionary<string, object?>((IDictionary<string, object?>)row, StringComparer.Ordinal))];
    }

    public ValueTask DisposeAsync()
    {
        Execute($"DROP SCHEMA IF EXISTS {schema} CASCADE");
        return ValueTask.CompletedTask;
    }

    private void Execute(string sql)
    {
        using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(server) { Pooling = false }.ToString());
        connection.Execute(sql);
    }
}
