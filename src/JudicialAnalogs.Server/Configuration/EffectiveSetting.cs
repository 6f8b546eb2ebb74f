namespace JudicialAnalogs.Server.Configuration;

/// <summary>A setting as the server takes it.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Value">Its value as it is written in a file; null where there is none. Secrets are shown as <c>(set)</c>.</param>
/// <param name="Place">Where it was set; <c>default</c> where it was not.</param>
public sealed record EffectiveSetting(string Key, string? Value, string Place);
