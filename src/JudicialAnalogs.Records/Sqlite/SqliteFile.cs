using JudicialAnalogs.Records.Internal;
using Microsoft.Data.Sqlite;

namespace JudicialAnalogs.Records.Sqlite;

/// <summary>A single file of records outside a data folder, to be filled from another database.</summary>
internal static class SqliteFile
{
    /// <summary>Makes an empty one with the whole schema and leaves it open. Rows may come in any order: they were consistent where they come from.</summary>
    public static async Task<SqliteConnection> MakeAsync(string file, TimeProvider time, CancellationToken cancellationToken)
    {
        File.Delete(file);
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, ForeignKeys = false, Pooling = false }.ToString());
        try
        {
            await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
            await using var transaction = connection.BeginTransaction();
            await Migrator.ApplyAsync(new Session(connection, transaction, time.GetUtcNow(), arrayParameters: false, cancellationToken), Migration.All("Sqlite")).ConfigureAwait(false);
            transaction.Commit();
            return connection;
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }
}
