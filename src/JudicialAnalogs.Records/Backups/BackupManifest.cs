namespace JudicialAnalogs.Records.Backups;

/// <summary>What a backup says of itself. The backup is a tar in gzip: <c>manifest.json</c>, then the files it lists.</summary>
/// <param name="Format">Always <see cref="Current"/>.</param>
/// <param name="At">When it was made, UTC.</param>
/// <param name="Schema">Number of the newest migration of the records in it.</param>
/// <param name="Acts">Acts in it, blocked ones left out.</param>
/// <param name="LedgerEntries">Entries of the ledger in it.</param>
/// <param name="Files">Its files in order.</param>
public sealed record BackupManifest(string Format, DateTimeOffset At, int Schema, long Acts, long LedgerEntries, IReadOnlyList<BackupFile> Files)
{
    /// <summary>The format this program writes and reads.</summary>
    public const string Current = "JudicialAnalogs backup 1";

    /// <summary>Name of the manifest in the backup.</summary>
    public const string FileName = "manifest.json";
}
