namespace JudicialAnalogs.Server.Errors;

/// <summary>It is not known who calls.</summary>
internal sealed class SignInRequiredException(string textKey) : Exception(textKey)
{
    /// <summary>Key of the text that says how to sign in.</summary>
    public string TextKey { get; } = textKey;
}
