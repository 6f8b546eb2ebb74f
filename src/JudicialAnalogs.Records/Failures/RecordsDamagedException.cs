namespace JudicialAnalogs.Records.Failures;

/// <summary>What is stored is not sound: a file or a stored value is damaged.</summary>
public sealed class RecordsDamagedException : RecordsException
{
    /// <summary>Makes one.</summary>
    public RecordsDamagedException(string message, Exception? cause = null)
        : base(message, cause)
    {
    }
}
