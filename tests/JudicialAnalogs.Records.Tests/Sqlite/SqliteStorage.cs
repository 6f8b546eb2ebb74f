using Dapper;
using JudicialAnalogs.Records.Backups;
using JudicialAnalogs.Records.Ledger;
using Microsoft.Data.Sqlite;

namespace JudicialAnalogs.Records.Tests.Sqlite;

/// <summary>A folder of its own, removed afterwards.</summary>
public sealed class SqliteStorage(string? folder = null) : ITestStorage
{
    public string Folder { get; } = folder ?? Directory.CreateTempSubdirectory("records-").FullName;

    public Task<IRecords> OpenAsync(TimeProvider time) => SqliteRecords.OpenAsync(Folder, time, TestContext.Current.CancellationToken);

    public async Task TamperAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(Folder, "records.db")};Pooling=False;Foreign Keys=False");
        await connection.ExecuteAsync(sql);
    }

    public Task<BackupManifest> BackupAsync(string file, Caller caller, CheckpointKey key, TimeProvider time) =>
        RecordsBackup.OfFolderAsync(Folder, file, caller, key, time, TestContext.Current.CancellationToken);

    public async Task<IReadOnlyList<IReadOnlyDictionary<string, object?>>> RowsAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(Folder, "records.db")};Pooling=False");
        return [.. (await connection.QueryAsync(sql)).Select(row => new Dictionary<string, object?>((IDictionary<string, object?>)row, StringComparer.Ordinal))];
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
