using System.Globalization;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Reading.Citations.Internal;

namespace JudicialAnalogs.Reading.LawTexts.Internal;

/// <summary>What <c>meta.yaml</c> says of an act: plain keys, and keys one step below another. Lists and deeper levels are passed over.</summary>
internal sealed class ActMeta
{
    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);

    private ActMeta()
    {
    }

    /// <summary>The law that made the edition, from its requisites.</summary>
    public Amendment? CausedBy => Get("caused_by", "requisite") is { } requisite && AmendmentReader.Read(requisite) is [var law, ..] ? law : null;

    public static ActMeta Parse(string yaml)
    {
        var meta = new ActMeta();
        var above = "";
        foreach (var raw in yaml.Split('\n'))
        {
            var line = raw.TrimEnd();
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || line.TrimStart()[0] is '#' or '-')
                continue;
            var (key, value) = (line[..colon].Trim(), Unquoted(line[(colon + 1)..].Trim()));
            var indent = line.Length - line.TrimStart().Length;
            if (indent == 0)
                above = key;
            if (indent is 0 or 2 && value.Length > 0)
                meta.values[indent == 0 ? key : $"{above}.{key}"] = value;
        }

        return meta;
    }

    /// <summary>The value of a key, or of <paramref name="below"/> under it.</summary>
    public string? Get(string key, string? below) => values.GetValueOrDefault(below is null ? key : $"{key}.{below}");

    /// <summary>As <see cref="Get"/> for a day; a day for both languages stands for each.</summary>
    public DateOnly? Day(string key, string? below) =>
        DateOnly.TryParseExact(Get(key, below) ?? Get(key, null), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string Unquoted(string value) => value is ['\'', .., '\''] or ['"', .., '"'] ? value[1..^1] : value;
}
