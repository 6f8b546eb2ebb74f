using JudicialAnalogs.Records.Failures;
using JudicialAnalogs.Records.Internal;
using JudicialAnalogs.Records.Ledger;
using JudicialAnalogs.Records.Postgres;
using JudicialAnalogs.Records.Sqlite;

namespace JudicialAnalogs.Records.Backups;

/// <summary>
/// Puts a backup back. Every checksum is verified before anything is written, and the ledger against the checkpoint in the backup before the records take
/// their place; what fails leaves nothing behind.
/// </summary>
public static class RecordsRestore
{
    /// <summary>Reads a backup through without writing anything.</summary>
    /// <exception cref="RecordsDamagedException">It is damaged, or no backup.</exception>
    /// <exception cref="StorageFailedException">It cannot be read.</exception>
    public static async Task<BackupManifest> CheckAsync(string file, CancellationToken cancellationToken = default) =>
        (await BackupReader.CheckAsync(file, cancellationToken).ConfigureAwait(false)).Manifest;

    /// <summary>Restores into a folder.</summary>
    /// <param name="file">The backup.</param>
    /// <param name="folder">Folder of the records; must not exist, or be empty.</param>
    /// <param name="caller">Who and why, for the restored ledger.</param>
    /// <param name="keys">Keys that may have signed the checkpoint; null trusts the one in the backup.</param>
    /// <param name="time">Clock.</param>
    /// <param name="cancellationToken">Stops it; nothing is left of it then.</param>
    /// <returns>The restored ledger, verified.</returns>
    /// <exception cref="BackupRefusedException">The folder is not empty.</exception>
    /// <exception cref="RecordsDamagedException">The backup is damaged, or its ledger does not verify.</exception>
    /// <exception cref="SchemaTooNewException">A newer program made the backup.</exception>
    public static async Task<LedgerVerification> ToFolderAsync(
        string file, string folder, Caller caller, IReadOnlyCollection<CheckpointPublicKey>? keys, TimeProvider time, CancellationToken cancellationToken = default)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            throw new BackupRefusedException($"\"{folder}\" is not empty. Restore into a new folder.");
        var contents = await BackupReader.CheckAsync(file, cancellationToken).ConfigureAwait(false);
        var aside = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + ".restoring";
        if (Directory.Exists(aside))
            Directory.Delete(aside, recursive: true);
        try
        {
            var verified = await UnpackAsync(file, contents, aside, caller, keys, time, cancellationToken).ConfigureAwait(false);
            if (Directory.Exists(folder))
                Directory.Delete(folder);
            Directory.Move(aside, folder);
            return verified;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StorageFailedException($"\"{folder}\" cannot be written: {failure.Message} Give another folder or make room.", retryable: false, failure);
        }
        finally
        {
            if (Directory.Exists(aside))
                Directory.Delete(aside, recursive: true);
        }
    }

    /// <summary>Restores into an empty schema of PostgreSQL, in one transaction.</summary>
    /// <param name="file">The backup, of either database.</param>
    /// <param name="connectionString">As for <see cref="PostgresRecords.OpenAsync"/>.</param>
    /// <param name="caller">Who and why, for the restored ledger.</param>
    /// <param name="keys">Keys that may have signed the checkpoint; null trusts the one in the backup.</param>
    /// <param name="time">Clock.</param>
    /// <param name="cancellationToken">Stops it; nothing is left of it then.</param>
    /// <returns>The restored ledger, verified.</returns>
    /// <exception cref="BackupRefusedException">The schema holds records already.</exception>
    /// <exception cref="RecordsDamagedException">The backup is damaged, or its ledger does not verify.</exception>
    public static async Task<LedgerVerification> ToPostgresAsync(
        string file, string connectionString, Caller caller, IReadOnlyCollection<CheckpointPublicKey>? keys, TimeProvider time, CancellationToken cancellationToken = default)
    {
        var contents = await BackupReader.CheckAsync(file, cancellationToken).ConfigureAwait(false);
        var aside = Directory.CreateTempSubdirectory("records-restoring-");
        try
        {
            await UnpackAsync(file, contents, Path.Combine(aside.FullName, "records"), caller, keys, time, cancellationToken).ConfigureAwait(false);
            var database = await PostgresDatabase.OpenAsync(connectionString, time, Migration.All("Postgres"), cancellationToken).ConfigureAwait(false);
            await using (database.ConfigureAwait(false))
            {
                await database.FillAsync(Path.Combine(aside.FullName, "records", DataFolder.DatabaseName), cancellationToken).ConfigureAwait(false);
                return await new LedgerStore(database).VerifyAsync(contents.Checkpoint.End, keys ?? contents.Keys, cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            aside.Delete(recursive: true);
        }
    }

    private static async Task<LedgerVerification> UnpackAsync(
        string file, BackupContents contents, string folder, Caller caller, IReadOnlyCollection<CheckpointPublicKey>? keys, TimeProvider time, CancellationToken cancellationToken)
    {
        if (!(keys ?? contents.Keys).Any(key => key.Verifies(contents.Checkpoint)))
            throw new RecordsDamagedException($"The checkpoint in \"{file}\" is not signed with a known key: the backup is not one of this installation, or was altered.");
        Directory.CreateDirectory(folder);
        await BackupReader.ExtractAsync(file, contents.Manifest, Path.Combine(folder, DataFolder.DatabaseName), cancellationToken).ConfigureAwait(false);
        var database = await SqliteDatabase.OpenAsync(folder, time, Migration.All("Sqlite"), cancellationToken).ConfigureAwait(false);
        await using (database.ConfigureAwait(false))
        {
            var ledger = new LedgerStore(database);
            var verified = await ledger.VerifyAsync(contents.Checkpoint.End, keys ?? contents.Keys, cancellationToken).ConfigureAwait(false);
            if (verified.Fault is { } fault)
                throw new RecordsDamagedException($"The ledger in \"{file}\" does not verify: {fault.Explanation} Take another backup.");
            await ledger.NoteAsync(caller, "records.restore", Path.GetFileName(file), ReadOnlyMemory<byte>.Empty, cancellationToken).ConfigureAwait(false);
            return verified;
        }
    }
}
