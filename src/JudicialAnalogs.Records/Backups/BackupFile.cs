namespace JudicialAnalogs.Records.Backups;

/// <summary>One file of a backup.</summary>
/// <param name="Name">Name in the backup.</param>
/// <param name="Bytes">Length.</param>
/// <param name="Hash">SHA-256, lower-case hexadecimal.</param>
public sealed record BackupFile(string Name, long Bytes, string Hash);
