namespace JudicialAnalogs.Records.Failures;

/// <summary>A backup or a restore was asked for where it would write over something, or where nothing is; nothing was done. The message says what to name instead.</summary>
public sealed class BackupRefusedException : RecordsException
{
    /// <summary>Makes one.</summary>
    public BackupRefusedException(string message)
        : base(message)
    {
    }
}
