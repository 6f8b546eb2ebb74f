using System.Collections;

namespace JudicialAnalogs.Server.Configuration;

/// <summary>Where settings come from. What stands later wins: the file, variables, flags; a list that is given again is replaced as a whole.</summary>
/// <param name="File">The settings' file; null for none.</param>
/// <param name="Variables">Variables of the environment by name.</param>
/// <param name="Flags">Settings given on the command line.</param>
public sealed record ConfigurationSources(string? File, IReadOnlyDictionary<string, string> Variables, IReadOnlyList<GivenSetting> Flags)
{
    /// <summary>A file, the environment of this process and flags.</summary>
    /// <param name="file">The settings' file; null for none.</param>
    /// <param name="flags">Settings given on the command line.</param>
    public static ConfigurationSources OfProcess(string? file, IReadOnlyList<GivenSetting> flags) => new(
        file,
        Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().ToDictionary(pair => (string)pair.Key, pair => (string?)pair.Value ?? "", StringComparer.Ordinal),
        flags);
}
