using System.Reflection;
using JudicialAnalogs.Server.Configuration;
using JudicialAnalogs.Server.Configuration.Internal;
using JudicialAnalogs.Testing;

namespace JudicialAnalogs.Server.Tests.Configuration;

/// <summary>The table of settings in docs/operations.md is made from their classes; run once with <c>ANALOGS_WRITE_SETTINGS=1</c> after changing them.</summary>
public class ConfigurationKeysTests
{
    private const string WriteVariable = "ANALOGS_WRITE_SETTINGS";

    [Fact]
    public void The_table_in_the_docs_is_that_of_the_classes()
    {
        var path = Path.Combine(SharedMaterial.ProjectRoot(), "docs", "operations.md");
        var text = File.ReadAllText(path);
        var made = SettingsTable.PutInto(text);
        if (Environment.GetEnvironmentVariable(WriteVariable) == "1")
            File.WriteAllText(path, made);

        Assert.Equal(made, File.ReadAllText(path));
    }

    [Fact]
    public void Every_setting_has_a_meaning_and_every_default_is_allowed()
    {
        Assert.Empty(ConfigurationKeys.All.Where(key => key.Meaning.Length == 0).Select(key => key.Path));
        Assert.Empty(Sections.Leaves(new AnalogsOptions(), withSamples: true).Where(leaf => leaf.Value is not null && !SettingValue.IsAllowed(leaf.Property, leaf.Value)).Select(leaf => leaf.Path));
    }

    [Fact]
    public void Every_secret_can_be_given_by_a_file_of_its_own() => Assert.Empty(ConfigurationKeys.All
        .Where(key => key.IsSecret && ConfigurationKeys.All.All(other => other.Path != key.Path + "File")).Select(key => key.Path));

    [Fact]
    public void What_is_named_like_a_secret_is_one() => Assert.Empty(ConfigurationKeys.All
        .Where(key => !key.IsSecret && key.Property.PropertyType == typeof(string))
        .Where(key => new[] { "Password", "Secret", "Token", "Key", "Connection" }.Any(word => key.Path.EndsWith(word, StringComparison.Ordinal))).Select(key => key.Path));

    [Fact]
    public void Lists_are_empty_by_default_for_what_is_given_is_added_to_them() => Assert.Empty(
        Sections.All(new AnalogsOptions()).SelectMany(section => section.Section.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.SetMethod is not null && Sections.ElementOf(property.PropertyType) is not null)
            .Where(property => property.GetValue(section.Section) is System.Collections.IEnumerable some && some.Cast<object>().Any())
            .Select(property => $"{section.Path}:{property.Name}")));
}
