namespace JudicialAnalogs.Server.Errors;

/// <summary>It is known who calls, and this is not theirs to do.</summary>
internal sealed class AccessDeniedException(string textKey, params Func<Texts.Wording, string>[] values) : Exception(textKey)
{
    /// <summary>Key of the text that says whose it is.</summary>
    public string TextKey { get; } = textKey;

    /// <summary>What the text shows, in its language.</summary>
    public IReadOnlyList<Func<Texts.Wording, string>> Values { get; } = values;
}
