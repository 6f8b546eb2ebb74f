using JudicialAnalogs.Records.Internal;
using JudicialAnalogs.Records.Sqlite;

namespace JudicialAnalogs.Records;

/// <summary>The records in one folder of this machine; the default.</summary>
public static class SqliteRecords
{
    /// <summary>
    /// Opens the folder for this process alone, makes it where it is missing, checks the file when it was not closed in order, and brings its
    /// schema up to date. A write is on disk when its task completes; it survives the end of the process at any moment, and the loss of
    /// power as far as the disk keeps what it acknowledged.
    /// </summary>
    /// <param name="folder">Folder of the records.</param>
    /// <param name="time">Clock of the entries.</param>
    /// <param name="cancellationToken">Stops the opening.</param>
    /// <exception cref="Failures.FolderInUseException">Another user has the folder open.</exception>
    /// <exception cref="Failures.SchemaTooNewException">A newer program wrote the records.</exception>
    /// <exception cref="Failures.RecordsDamagedException">The file is damaged.</exception>
    /// <exception cref="Failures.StorageFailedException">The folder cannot be written.</exception>
    public static async Task<IRecords> OpenAsync(string folder, TimeProvider time, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(time);
        return new RecordSet(await SqliteDatabase.OpenAsync(folder, time, Migration.All("Sqlite"), cancellationToken).ConfigureAwait(false));
    }
}
