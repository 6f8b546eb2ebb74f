using Dapper;
using Microsoft.Data.Sqlite;

namespace JudicialAnalogs.Records.Sqlite;

/// <summary>
/// Carries what stands in the write-ahead log into the database file, beside the writer. Left to itself SQLite does so within the commit that makes the
/// log too long, and that one caller waits for a thousand pages all over a large file, and for the disk.
/// </summary>
/// <remarks>
/// A passive checkpoint (https://www.sqlite.org/wal.html) never blocks the writer, but under steady writing it never comes to the end either, and the
/// log would grow for ever. When it has grown long, the writer is held for the short rest, and begins the log anew.
/// </remarks>
internal sealed class LogKeeper(string connectionString, WriteQueue queue, SemaphoreSlim turn, TimeProvider time)
{
    /// <summary>Pages of 4 KiB after which SQLite itself steps in, should the keeper fail.</summary>
    public const int BackstopPages = 65_536;

    private const int LongPages = 16_384;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    /// <summary>Works until stopped. A checkpoint that fails is tried again; the writer's own commits tell the callers what is wrong with the disk.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        await using var connection = new SqliteConnection(connectionString);
        var carried = 0L;
        while (!stopping.IsCancellationRequested)
        {
            await Task.Delay(Pause, time, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            var commits = queue.Commits;
            if (commits == carried || stopping.IsCancellationRequested)
                continue;
            try
            {
                if (connection.State != System.Data.ConnectionState.Open)
                    connection.Open();
                var (_, pages, _) = connection.QuerySingle<(long Busy, long Pages, long Carried)>("PRAGMA wal_checkpoint(PASSIVE)");
                if (pages >= LongPages)
                    await BeginAnewAsync(connection).ConfigureAwait(false);
                carried = commits;
            }
            catch (SqliteException)
            {
                // Tried again at the next turn; until then the log grows.
            }
        }
    }

    private async Task BeginAnewAsync(SqliteConnection connection)
    {
        await turn.WaitAsync(CancellationToken.None).ConfigureAwait(false);
        try
        {
            // With a reader in the way it answers that it is busy, without waiting.
            connection.Execute("PRAGMA wal_checkpoint(RESTART)");
        }
        finally
        {
            turn.Release();
        }
    }
}
