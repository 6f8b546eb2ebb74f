namespace JudicialAnalogs.Server.Errors;

/// <summary>A field of a request that cannot be taken: which one, and what to do, as a key of the texts.</summary>
internal sealed class InvalidFieldException(string field, string textKey, params object[] values) : Exception($"{field}: {textKey}")
{
    /// <summary>Path of the field, as in the contract.</summary>
    public string Field { get; } = field;

    /// <summary>Key of the text that says what to do.</summary>
    public string TextKey { get; } = textKey;

    /// <summary>Values the text shows.</summary>
    public IReadOnlyList<object> Values { get; } = values;
}
