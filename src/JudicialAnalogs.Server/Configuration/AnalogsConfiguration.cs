using System.Reflection;
using JudicialAnalogs.Server.Configuration.Internal;

namespace JudicialAnalogs.Server.Configuration;

/// <summary>The settings of the server as they were read, and where each of them stands.</summary>
public sealed class AnalogsConfiguration
{
    private readonly IReadOnlyDictionary<string, GivenSetting> _given;
    private readonly AnalogsOptions _options;

    private AnalogsConfiguration(AnalogsOptions options, IReadOnlyDictionary<string, GivenSetting> given, IReadOnlyList<ConfigurationFault> faults) =>
        (_options, _given, Faults) = (options, given, faults);

    /// <summary>What is wrong; empty when nothing is.</summary>
    public IReadOnlyList<ConfigurationFault> Faults { get; }

    /// <summary>The settings.</summary>
    /// <exception cref="ConfigurationException">Something is wrong with them.</exception>
    public AnalogsOptions Options => Faults.Count == 0 ? _options : throw new ConfigurationException(Faults);

    /// <summary>Reads the settings and checks them.</summary>
    /// <param name="sources">Where they stand.</param>
    public static AnalogsConfiguration Read(ConfigurationSources sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var reading = new SettingsReading(sources);
        var options = reading.Run();
        return new AnalogsConfiguration(options, reading.Given, reading.Faults);
    }

    /// <summary>Every setting as the server takes it; what is secret is not shown.</summary>
    /// <exception cref="ConfigurationException">Something is wrong with the settings.</exception>
    public IReadOnlyList<EffectiveSetting> Effective() =>
    [
        .. Sections.Leaves(Options, withSamples: false).Select(leaf => new EffectiveSetting(
            leaf.Path,
            leaf.Value is null ? null : leaf.Property.IsDefined(typeof(SecretAttribute)) ? "(set)" : SettingValue.Write(leaf.Value),
            _given.TryGetValue(leaf.Path, out var given) ? given.Place : "default")),
    ];
}
