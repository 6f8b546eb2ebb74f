using JudicialAnalogs.Records.Backups;
using JudicialAnalogs.Records.Ledger;

namespace JudicialAnalogs.Records.Tests;

/// <summary>An empty place of its own for the records of one test.</summary>
public interface ITestStorage : IAsyncDisposable
{
    /// <summary>Opens the records; may be called again after they were closed.</summary>
    Task<IRecords> OpenAsync(TimeProvider time);

    /// <summary>Changes what is stored behind the records' back, as somebody with the password could.</summary>
    Task TamperAsync(string sql);

    /// <summary>Backs up, whoever has the records open.</summary>
    Task<BackupManifest> BackupAsync(string file, Caller caller, CheckpointKey key, TimeProvider time);

    /// <summary>What a query finds in what is stored, past the records.</summary>
    Task<IReadOnlyList<IReadOnlyDictionary<string, object?>>> RowsAsync(string sql);
}
