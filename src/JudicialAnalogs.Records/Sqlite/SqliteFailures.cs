using System.Data.Common;
using JudicialAnalogs.Records.Failures;
using Microsoft.Data.Sqlite;

namespace JudicialAnalogs.Records.Sqlite;

/// <summary>What SQLite's result codes (https://www.sqlite.org/rescode.html) mean for the operator.</summary>
internal static class SqliteFailures
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    public static RecordsException Explain(DbException failure, string folder) => (failure as SqliteException)?.SqliteErrorCode switch
    {
        Corrupt or NotADatabase => new RecordsDamagedException($"The records in \"{folder}\" are damaged: {failure.Message} Restore them from a backup.", failure),
        Full => Failed($"The disk that holds \"{folder}\" is full; nothing of this write was stored. Free some room and repeat.", retryable: false, failure),
        ReadOnly => Failed($"\"{folder}\" is read-only; nothing was stored. Make it writable and start again.", retryable: false, failure),
        CannotOpen => Failed($"The records in \"{folder}\" cannot be opened: {failure.Message} Check the folder and its rights.", retryable: false, failure),
        InputOutput => Failed($"Reading or writing \"{folder}\" failed: {failure.Message} Check the disk.", retryable: false, failure),
        Busy or Locked => Failed($"The records in \"{folder}\" were busy for too long. Repeat the call.", retryable: true, failure),
        _ => Failed($"The records in \"{folder}\" refused the call: {failure.Message}", retryable: false, failure),
    };

    private static StorageFailedException Failed(string message, bool retryable, DbException failure) => new(message, retryable, failure);
}
