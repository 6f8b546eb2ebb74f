namespace JudicialAnalogs.Records.Failures;

/// <summary>What was given to be stored breaks a rule of the store; nothing was stored.</summary>
public sealed class InvalidRecordException : RecordsException
{
    /// <summary>Makes one.</summary>
    /// <param name="field">The field that breaks the rule, e.g. <c>reason.text</c>.</param>
    /// <param name="message">The rule and how to keep it.</param>
    /// <param name="cause">What was caught, if anything.</param>
    public InvalidRecordException(string field, string message, Exception? cause = null)
        : base(message, cause) => Field = field;

    /// <summary>The field that breaks the rule.</summary>
    public string Field { get; }
}
