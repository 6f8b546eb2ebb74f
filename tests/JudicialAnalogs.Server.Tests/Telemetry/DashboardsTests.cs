using System.Text.Json;
using System.Text.RegularExpressions;
using JudicialAnalogs.Testing;

namespace JudicialAnalogs.Server.Tests.Telemetry;

public partial class DashboardsTests(BurglaryServer shared)
{
    // What Prometheus itself adds, beside the labels of the figures.
    private static readonly string[] OwnLabels = ["instance", "le"];

    [Fact]
    public async Task Dashboards_show_all_that_the_server_tells_and_with_the_alerts_ask_for_nothing_else()
    {
        using var browser = new HttpClient();
        var figures = ExpositionReader.Read(await browser.GetStringAsync(new Uri(shared.Server.Panel, "/metrics"), TestContext.Current.CancellationToken));
        var shown = Dashboards().SelectMany(board => Expressions(board.RootElement)).SelectMany(expression => Metric().Matches(expression).Select(match => match.Value)).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(figures.Types.Select(type => type.Value == "histogram" ? $"{type.Key}_bucket" : type.Key).Except(shown));
        var names = figures.Types.SelectMany(type => type.Value == "histogram" ? new[] { $"{type.Key}_bucket", $"{type.Key}_sum", $"{type.Key}_count" } : [type.Key]).ToHashSet(StringComparer.Ordinal);
        var asked = Dashboards().SelectMany(board => Expressions(board.RootElement)).Concat(Alerts().Select(alert => alert["expr"])).ToList();

        Assert.NotEmpty(asked);
        Assert.Empty(asked.SelectMany(expression => Metric().Matches(expression).Select(match => match.Value)).Distinct().Except(names));
        Assert.All(asked, expression => Assert.Matches(Metric(), expression));
        Assert.All(asked, expression => Assert.Equal(expression.Count(sign => sign == '('), expression.Count(sign => sign == ')')));
    }

    [Fact]
    public void Labels_that_are_asked_for_are_labels_of_the_figures()
    {
        string[] known = [.. OwnLabels, "aspect", "follower", "generation", "level", "limit", "method", "page", "role", "status", "version"];
        var asked = Dashboards().SelectMany(board => Expressions(board.RootElement)).Concat(Alerts().Select(alert => alert["expr"])).ToList();

        Assert.Empty(asked.SelectMany(expression => Matcher().Matches(expression).Select(match => match.Groups["label"].Value)
            .Concat(Grouping().Matches(expression).SelectMany(match => match.Groups["labels"].Value.Split(',', StringSplitOptions.TrimEntries)))).Distinct().Except(known));
    }

    [Fact]
    public void Every_alert_says_how_grave_it_is_what_happened_and_what_to_do()
    {
        var alerts = Alerts();

        Assert.True(alerts.Count > 10);
        Assert.Equal(alerts.Count, alerts.Select(alert => alert["alert"]).Distinct(StringComparer.Ordinal).Count());
        Assert.All(alerts, alert =>
        {
            Assert.Contains(alert["severity"], new[] { "critical", "warning", "info" });
            Assert.Matches("^[0-9]+[mh]$", alert["for"]);
            Assert.NotEmpty(alert["summary"]);
            Assert.NotEmpty(alert["action"]);
        });
    }

    [Fact]
    public void Every_panel_has_a_title_a_place_of_its_own_and_a_number_of_its_own() => Assert.All(Dashboards(), board =>
    {
        var panels = board.RootElement.GetProperty("panels").EnumerateArray().ToList();
        Assert.Equal(panels.Count, panels.Select(panel => panel.GetProperty("id").GetInt32()).Distinct().Count());
        Assert.Equal(panels.Count, panels.Select(panel => panel.GetProperty("gridPos")).Select(at => (at.GetProperty("x").GetInt32(), at.GetProperty("y").GetInt32())).Distinct().Count());
        Assert.All(panels, panel => Assert.NotEmpty(panel.GetProperty("title").GetString()!));
        Assert.All(panels, panel => Assert.InRange(panel.GetProperty("gridPos").GetProperty("x").GetInt32() + panel.GetProperty("gridPos").GetProperty("w").GetInt32(), 1, 24));
    });

    private static List<JsonDocument> Dashboards() => [.. Directory.EnumerateFiles(Path.Combine(Deploy(), "dashboards"), "*.json").Order(StringComparer.Ordinal).Select(file => JsonDocument.Parse(File.ReadAllText(file)))];

    private static IEnumerable<string> Expressions(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => member.Name == "expr" ? [member.Value.GetString()!] : Expressions(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Expressions),
        _ => [],
    };

    // The rules are written one key a line, so that no reader of YAML is needed.
    private static List<Dictionary<string, string>> Alerts()
    {
        var alerts = new List<Dictionary<string, string>>();
        foreach (var match in File.ReadLines(Path.Combine(Deploy(), "alerts.yaml")).Select(line => Key().Match(line)).Where(match => match.Success))
        {
            if (match.Groups["key"].Value == "alert")
                alerts.Add(new(StringComparer.Ordinal));
            if (alerts.Count > 0)
                alerts[^1].Add(match.Groups["key"].Value, match.Groups["value"].Value);
        }

        return alerts;
    }

    private static string Deploy() => Path.Combine(SharedMaterial.ProjectRoot(), "deploy");

    [GeneratedRegex("analogs_[a-z0-9_]+")]
    private static partial Regex Metric();

    [GeneratedRegex("""[{,](?<label>[a-z_]+)(=~|!~|!=|=)["]""")]
    private static partial Regex Matcher();

    [GeneratedRegex(@"by \((?<labels>[a-z, ]+)\)")]
    private static partial Regex Grouping();

    [GeneratedRegex(@"^ +(- )?(?<key>alert|expr|for|severity|summary|action): (?<value>.+)$")]
    private static partial Regex Key();
}
