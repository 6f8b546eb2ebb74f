using System.Reflection;
using JudicialAnalogs.Server.Configuration.Internal;

namespace JudicialAnalogs.Server.Configuration;

/// <summary>All settings that there are, read from the classes of <see cref="AnalogsOptions"/>.</summary>
public static class ConfigurationKeys
{
    /// <summary>The settings, section by section.</summary>
    public static IReadOnlyList<ConfigurationKey> All { get; } = [.. Sections.Leaves(new AnalogsOptions(), withSamples: true).Select(Describe)];

    internal static IReadOnlyDictionary<string, ConfigurationKey> ByPath { get; } = All.ToDictionary(key => key.Path, StringComparer.OrdinalIgnoreCase);

    private static ConfigurationKey Describe(Leaf leaf)
    {
        var secret = leaf.Property.IsDefined(typeof(SecretAttribute));
        var words = PropertyDocumentation.Of(leaf.Property);
        var initial = leaf.Value is null ? words.Value ?? "none" : $"`{SettingValue.Write(leaf.Value)}`";
        return new ConfigurationKey(leaf.Path, words.Summary, initial, SettingValue.Allowed(leaf.Property), secret, leaf.Property.GetCustomAttribute<FormerVariableAttribute>()?.Name)
        {
            Property = leaf.Property,
        };
    }
}
