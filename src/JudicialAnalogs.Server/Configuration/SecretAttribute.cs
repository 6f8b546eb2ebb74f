namespace JudicialAnalogs.Server.Configuration;

/// <summary>
/// A setting that is known to few: it is taken from a variable of the environment, or from the file that the setting of the same name with <c>File</c>
/// behind it names, never from the settings' file, and never shown.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SecretAttribute : Attribute;
