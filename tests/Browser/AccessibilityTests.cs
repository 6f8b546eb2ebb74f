using System.Text.Json;
using JudicialAnalogs.Testing;
using Microsoft.Playwright;

namespace JudicialAnalogs.Browser;

/// <summary>No page breaks a rule of accessibility, in any language, wide or narrow, light or dark.</summary>
public sealed class AccessibilityTests(PanelServer server, Chromium chromium) : IClassFixture<PanelServer>
{
    private const string Rules = "tests/Browser/axe/node_modules/axe-core/axe.min.js";

    // WCAG 2.2 to level AA, and what the makers of the rules hold to be good practice.
    private const string Check = """
        async () => {
          const answer = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
          return JSON.stringify(answer.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.target} ${node.failureSummary}`)));
        }
        """;

    [Theory]
    [InlineData("ru", 1280, ColorScheme.Light)]
    [InlineData("kk", 360, ColorScheme.Light)]
    [InlineData("en", 1280, ColorScheme.Dark)]
    public async Task No_rule_of_accessibility_is_broken(string language, int width, ColorScheme scheme)
    {
        var broken = new List<string>();
        foreach (var (name, path) in PanelMap.PathsOn(server))
        {
            await using var visit = await chromium.OpenAsync(server.Address, PanelMap.In(path, language), width, scheme, await RulesAsync());
            var violations = JsonSerializer.Deserialize<List<string>>(await visit.Page.EvaluateAsync<string>(Check))!;
            broken.AddRange(violations.Select(violation => $"{name}: {violation}"));
        }

        Assert.True(broken.Count == 0, string.Join('\n', broken));
    }

    [Fact]
    public async Task The_rules_do_find_what_is_broken()
    {
        await using var visit = await chromium.OpenAsync(server.Address, "/", script: await RulesAsync());
        await visit.Page.EvaluateAsync("document.querySelector('main').append(document.createElement('input'))");

        var violations = await visit.Page.EvaluateAsync<string>(Check);

        Assert.Contains("label:", violations, StringComparison.Ordinal);
    }

    private static async Task<string> RulesAsync()
    {
        var file = Path.Combine(SharedMaterial.ProjectRoot(), Rules);
        Assert.SkipUnless(File.Exists(file), $"needs {Rules} (tests/Browser/install.sh), which is not on this machine");
        return await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
    }
}
