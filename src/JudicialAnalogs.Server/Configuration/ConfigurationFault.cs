namespace JudicialAnalogs.Server.Configuration;

/// <summary>Something wrong with the settings.</summary>
/// <param name="Key">The key it is about; empty where a file cannot be read at all.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Message">One line for the operator: where, which key, what is wrong and what is allowed. It never holds a secret.</param>
public sealed record ConfigurationFault(string Key, string Place, string Message);
