using JudicialAnalogs.Records.Failures;
using JudicialAnalogs.Records.Internal;
using JudicialAnalogs.Records.Ledger;
using JudicialAnalogs.Records.Postgres;
using JudicialAnalogs.Records.Sqlite;

namespace JudicialAnalogs.Records.Backups;

/// <summary>
/// Copies the records into one file while they are written on: acts, encrypted originals, norms, drafts, the ledger and its checkpoints, as they stood at one
/// moment. The ledger notes the backup, and a checkpoint signed for it lies in the file. Keys are not in it: neither the one that signs nor those of the
/// originals.
/// </summary>
public static class RecordsBackup
{
    /// <summary>Backs up records in a folder; a server may have them open and go on.</summary>
    /// <param name="folder">Folder of the records.</param>
    /// <param name="file">The backup; must not exist.</param>
    /// <param name="caller">Who and why.</param>
    /// <param name="key">Signs the checkpoint.</param>
    /// <param name="time">Clock.</param>
    /// <param name="cancellationToken">Stops it; nothing is left of it then.</param>
    /// <exception cref="BackupRefusedException">The backup exists already, or the folder holds no records.</exception>
    /// <exception cref="SchemaTooNewException">A program of another version has the records open.</exception>
    /// <exception cref="StorageFailedException">The records cannot be read, or the backup not written.</exception>
    public static async Task<BackupManifest> OfFolderAsync(
        string folder, string file, Caller caller, CheckpointKey key, TimeProvider time, CancellationToken cancellationToken = default)
    {
        if (!File.Exists(Path.Combine(folder, "records.db")))
            throw new BackupRefusedException($"\"{folder}\" holds no records. Name the folder of an archive.");
        var migrations = Migration.All("Sqlite");
        Database database;
        try
        {
            database = await SqliteDatabase.OpenAsync(folder, time, migrations, cancellationToken).ConfigureAwait(false);
        }
        catch (FolderInUseException)
        {
            database = await SqliteDatabase.OpenBesideAsync(folder, time, migrations, cancellationToken).ConfigureAwait(false);
        }

        await using (database.ConfigureAwait(false))
            return await MakeAsync(database, migrations.Count, file, caller, key, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Backs up records in PostgreSQL, in the same format: it may be restored into a folder too.</summary>
    /// <param name="connectionString">As for <see cref="PostgresRecords.OpenAsync"/>.</param>
    /// <param name="file">The backup; must not exist.</param>
    /// <param name="caller">Who and why.</param>
    /// <param name="key">Signs the checkpoint.</param>
    /// <param name="time">Clock.</param>
    /// <param name="cancellationToken">Stops it; nothing is left of it then.</param>
    /// <exception cref="BackupRefusedException">The backup exists already.</exception>
    /// <exception cref="StorageFailedException">The records cannot be read, or the backup not written.</exception>
    public static async Task<BackupManifest> OfPostgresAsync(
        string connectionString, string file, Caller caller, CheckpointKey key, TimeProvider time, CancellationToken cancellationToken = default)
    {
        var migrations = Migration.All("Postgres");
        var database = await PostgresDatabase.OpenAsync(connectionString, time, migrations, cancellationToken).ConfigureAwait(false);
        await using (database.ConfigureAwait(false))
            return await MakeAsync(database, migrations.Count, file, caller, key, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<BackupManifest> MakeAsync(Database database, int schema, string file, Caller caller, CheckpointKey key, CancellationToken cancellationToken)
    {
        if (File.Exists(file))
            throw new BackupRefusedException($"\"{file}\" exists already. Give another name: backups are never written over.");
        var ledger = new LedgerStore(database);
        await ledger.NoteAsync(caller, "records.backup", Path.GetFileName(file), ReadOnlyMemory<byte>.Empty, cancellationToken).ConfigureAwait(false);
        var signed = await ledger.SignAsync(key, cancellationToken).ConfigureAwait(false);
        var copy = file + ".copy";
        try
        {
            await database.CopyAsync(copy, cancellationToken).ConfigureAwait(false);
            return await BackupWriter.WriteAsync(file, copy, signed, key.Public, schema, database.Time.GetUtcNow(), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StorageFailedException($"The backup \"{file}\" cannot be written: {failure.Message} Give another place or make room.", retryable: false, failure);
        }
        finally
        {
            File.Delete(copy);
        }
    }
}
