namespace JudicialAnalogs.Records;

/// <summary>The records could not do what was asked. The message says what to do next.</summary>
public abstract class RecordsException : Exception
{
    /// <summary>Makes one with a message for the operator and the cause, if any.</summary>
    protected RecordsException(string message, Exception? cause = null)
        : base(message, cause)
    {
    }
}
