namespace JudicialAnalogs.Server.Errors;

/// <summary>What was asked for does not exist.</summary>
internal sealed class NotFoundException(string textKey) : Exception(textKey)
{
    /// <summary>Key of the text that says so.</summary>
    public string TextKey { get; } = textKey;
}
