namespace JudicialAnalogs.Records.Failures;

/// <summary>What was given to be stored breaks a rule of the store; nothing was stored.</summary>
public sealed class InvalidRecordException : RecordsException
{
    /// <summary>Makes one.</summary>
    /// <param name="field">The field that breaks the rule, e.g. <c>reason.text</c>.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="message">The rule and how to keep it, in English.</param>
    /// <param name="values">What <paramref name="rule"/> says that its values are.</param>
    public InvalidRecordException(string field, RecordRule rule, string message, params object[] values)
        : this(field, rule, message, null, values)
    {
    }

    /// <summary>Makes one for another failure.</summary>
    /// <param name="field">The field that breaks the rule.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="message">The rule and how to keep it, in English.</param>
    /// <param name="cause">What was caught.</param>
    /// <param name="values">What <paramref name="rule"/> says that its values are.</param>
    public InvalidRecordException(string field, RecordRule rule, string message, Exception? cause, params object[] values)
        : base(message, cause) => (Field, Rule, Values) = (field, rule, values);

    /// <summary>The field that breaks the rule.</summary>
    public string Field { get; }

    /// <summary>The rule.</summary>
    public RecordRule Rule { get; }

    /// <summary>Values to say it with, as the rule names them.</summary>
    public IReadOnlyList<object> Values { get; }
}
