using System.Globalization;
using System.Text;

namespace JudicialAnalogs.Server.Telemetry.Exposition;

/// <summary>Labels as they stand between the braces: names in order, values escaped (Prometheus exposition format 0.0.4).</summary>
internal static class Labels
{
    /// <summary>Labels of tags.</summary>
    public static string Of(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        if (tags.IsEmpty)
            return "";
        var ordered = tags.ToArray();
        Array.Sort(ordered, (one, other) => string.CompareOrdinal(one.Key, other.Key));
        var text = new StringBuilder();
        foreach (var (name, value) in ordered)
        {
            if (text.Length > 0)
                text.Append(',');
            text.Append(Name(name)).Append("=\"");
            Escape(text, Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
            text.Append('"');
        }

        return text.ToString();
    }

    /// <summary>A name of an instrument or tag as the format allows it.</summary>
    public static string Name(string name) => string.Create(name.Length, name, (signs, from) =>
    {
        for (var at = 0; at < from.Length; at++)
            signs[at] = char.IsAsciiLetterOrDigit(from[at]) ? from[at] : '_';
    });

    private static void Escape(StringBuilder text, string value)
    {
        foreach (var sign in value)
        {
            _ = sign switch
            {
                '\\' => text.Append(@"\\"),
                '"' => text.Append("\\\""),
                '\n' => text.Append(@"\n"),
                _ => text.Append(sign),
            };
        }
    }
}
