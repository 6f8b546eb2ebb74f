using System.Globalization;
using System.Text.RegularExpressions;

namespace JudicialAnalogs.Server.Tests.Telemetry;

/// <summary>Reads the Prometheus text format 0.0.4 and takes nothing that its description does not allow.</summary>
internal sealed partial class ExpositionReader
{
    private readonly Dictionary<string, string> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> _samples = new(StringComparer.Ordinal);

    private ExpositionReader()
    {
    }

    /// <summary>Families by name, with their types.</summary>
    public IReadOnlyDictionary<string, string> Types => _types;

    /// <summary>Samples by name and labels as written.</summary>
    public IReadOnlyDictionary<string, double> Samples => _samples;

    public static ExpositionReader Read(string text)
    {
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        var reader = new ExpositionReader();
        var (helped, family) = (new HashSet<string>(StringComparer.Ordinal), "");
        foreach (var line in text[..^1].Split('\n'))
        {
            if (Help().Match(line) is { Success: true } help)
            {
                Assert.True(helped.Add(help.Groups["name"].Value), $"two HELP lines: {line}");
                continue;
            }

            if (Type().Match(line) is { Success: true } type)
            {
                family = type.Groups["name"].Value;
                Assert.Contains(family, helped);
                Assert.True(reader._types.TryAdd(family, type.Groups["type"].Value), $"two TYPE lines: {line}");
                continue;
            }

            reader.Sample(line, family);
        }

        reader.CheckHistograms();
        return reader;
    }

    /// <summary>The sample of a name and labels; 0 when there is none.</summary>
    public double Of(string sample) => _samples.GetValueOrDefault(sample);

    private void Sample(string line, string family)
    {
        var match = Line().Match(line);
        Assert.True(match.Success, $"no line of the format: {line}");
        var name = match.Groups["name"].Value;
        var allowed = _types[family] == "histogram" ? new[] { family + "_bucket", family + "_sum", family + "_count" } : [family];
        Assert.Contains(name, allowed);
        if (_types[family] == "counter")
            Assert.EndsWith("_total", name, StringComparison.Ordinal);
        var labels = match.Groups["label"].Captures.Select(label => label.Value).ToList();
        Assert.Equal(labels.Count, labels.Distinct(StringComparer.Ordinal).Count());
        var value = match.Groups["value"].Value switch
        {
            "+Inf" => double.PositiveInfinity,
            "-Inf" => double.NegativeInfinity,
            var number => double.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture),
        };
        Assert.True(_samples.TryAdd(match.Groups["key"].Value, value), $"twice: {line}");
    }

    private void CheckHistograms()
    {
        foreach (var (family, _) in _types.Where(type => type.Value == "histogram"))
        {
            var buckets = _samples.Where(sample => sample.Key.StartsWith(family + "_bucket{", StringComparison.Ordinal));
            foreach (var series in buckets.GroupBy(bucket => Bound().Replace(bucket.Key, "")))
            {
                var counts = series.Select(bucket => bucket.Value).ToList();
                Assert.Equal(counts.Order(), counts);
                Assert.Contains("le=\"+Inf\"", series.Last().Key, StringComparison.Ordinal);
                Assert.Equal(_samples[series.Key.Replace("_bucket", "_count", StringComparison.Ordinal)], counts[^1]);
            }
        }
    }

    [GeneratedRegex(@"^# HELP (?<name>[a-zA-Z_:][a-zA-Z0-9_:]*) [^\n]+$")]
    private static partial Regex Help();

    [GeneratedRegex("^# TYPE (?<name>[a-zA-Z_:][a-zA-Z0-9_:]*) (?<type>counter|gauge|histogram)$")]
    private static partial Regex Type();

    [GeneratedRegex("""^(?<key>(?<name>[a-zA-Z_:][a-zA-Z0-9_:]*)(\{(?<label>[a-zA-Z_][a-zA-Z0-9_]*)="([^"\\\n]|\\[\\"n])*"(,(?<label>[a-zA-Z_][a-zA-Z0-9_]*)="([^"\\\n]|\\[\\"n])*")*\})?) (?<value>[+-]Inf|NaN|-?[0-9][0-9.eE+-]*)$""")]
    private static partial Regex Line();

    [GeneratedRegex(@"\{le=""[^""]*""\}|,le=""[^""]*""")]
    private static partial Regex Bound();
}
