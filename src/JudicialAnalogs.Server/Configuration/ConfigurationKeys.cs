using System.Reflection;
using JudicialAnalogs.Server.Configuration.Internal;

namespace JudicialAnalogs.Server.Configuration;

/// <summary>All settings that there are, read from the classes of <see cref="AnalogsOptions"/>.</summary>
public static class ConfigurationKeys
{
    /// <summary>The settings, section by section.</summary>
    public static IReadOnlyList<ConfigurationKey> All { get; } = [.. Sections.Leaves(new AnalogsOptions(), withSamples: true).Select(Describe)];

    internal static IReadOnlyDictionary<string, ConfigurationKey> ByPath { get; } = All.ToDictionary(key => key.Path, StringComparer.OrdinalIgnoreCase);

    // What stands inside a group of a section means something only with the group: "How often one caller may read: calls a second".
    private static string Meaning(Leaf leaf, string own) => leaf.Group is null ? own : $"{PropertyDocumentation.Of(leaf.Group).Summary} {own}";

    private static ConfigurationKey Describe(Leaf leaf)
    {
        var secret = leaf.Property.IsDefined(typeof(SecretAttribute));
        var words = PropertyDocumentation.Of(leaf.Property);
        var initial = leaf.Value is null or "" ? words.Value ?? "none" : $"`{SettingValue.Write(leaf.Value)}`";
        return new ConfigurationKey(leaf.Path, Meaning(leaf, words.Summary), initial, SettingValue.Allowed(leaf.Property), secret, leaf.Property.GetCustomAttribute<FormerVariableAttribute>()?.Name)
        {
            Property = leaf.Property,
        };
    }
}
