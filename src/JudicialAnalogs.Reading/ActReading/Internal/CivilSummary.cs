using System.Text;
using System.Text.Json;
using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Reading.ActReading.Internal;

/// <summary>
/// A record of the civil summaries' schema: the parts of a civil case under Russian keys, each a string, a list of strings or
/// (where several persons speak) an object of either. The parts become one text with its segments known.
/// </summary>
internal static class CivilSummary
{
    private const string Essence = "суть_спора";
    private const string Outcome = "итоговое_решение";

    // In the order of a judgment (ГПК ст. 226); what the court is asked and told belongs to the descriptive part.
    private static readonly (string Key, string Heading, SegmentKind Kind)[] Parts =
    [
        ("категория", "Категория", SegmentKind.Introductory),
        (Essence, "Суть спора", SegmentKind.Descriptive),
        ("требования_истца", "Требования истца", SegmentKind.Descriptive),
        ("аргументы_истца", "Аргументы истца", SegmentKind.Descriptive),
        ("позиция_ответчика", "Позиция ответчика", SegmentKind.Descriptive),
        ("правовая_позиция_суда", "Правовая позиция суда", SegmentKind.Reasoning),
        (Outcome, "Итоговое решение", SegmentKind.Operative),
    ];

    public static bool Fits(JsonElement record) => record.TryGetProperty(Essence, out _) || record.TryGetProperty(Outcome, out _);

    public static SourceRecord Read(JsonElement record)
    {
        var text = new StringBuilder();
        var segments = new List<Segment>();
        foreach (var (key, heading, kind) in Parts)
        {
            if (!record.TryGetProperty(key, out var value))
                continue;
            var lines = Lines(value, key).ToList();
            if (lines.Count == 0)
                continue;
            var start = text.Length;
            text.Append(heading).Append(":\n");
            foreach (var line in lines)
                text.Append(line).Append('\n');
            text.Append('\n');
            var length = text.Length - start;
            if (segments is [.., var last] && last.Kind == kind)
                segments[^1] = last with { Span = last.Span with { Length = last.Span.Length + length } };
            else
                segments.Add(new Segment(kind, new TextSpan(start, length)));
        }

        if (segments.All(segment => segment.Kind is SegmentKind.Introductory))
            throw new FormatException("the summary is empty: none of its parts holds text");
        return new SourceRecord
        {
            Name = "",
            Text = text.ToString(),
            Segments = segments,
            Given = new GivenFacts
            {
                Id = JsonFields.Text(record, "id"),
                Kind = ActKind.CivilJudgment,
                ClaimType = JsonFields.Text(record, "категория"),
                Summary = true,
            },
        };
    }

    private static IEnumerable<string> Lines(JsonElement value, string key) => value.ValueKind switch
    {
        JsonValueKind.Null => [],
        JsonValueKind.String => value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? [text.Trim()] : [],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(item => Lines(item, key)),
        JsonValueKind.Object => value.EnumerateObject().SelectMany(item => Lines(item.Value, key).Select(line => $"{item.Name}: {line}")),
        _ => throw new FormatException($"the field \"{key}\" must be a string, a list of strings or an object of these"),
    };
}
