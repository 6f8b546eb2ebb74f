using System.Text.Json;
using JudicialAnalogs.CorpusTools.Commands;

namespace JudicialAnalogs.CorpusTools.Evaluation.Divergence;

/// <summary>Reads one JSON object a line; a property that a line lacks is a value not given.</summary>
internal static class JsonLinesTable
{
    /// <summary>Reads a table whose columns are all properties met.</summary>
    /// <exception cref="BadInputException">A line is not a JSON object of plain values; the message names line and property.</exception>
    public static DecisionTable Read(string path, TextReader text)
    {
        var columns = new List<string>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var read = new List<(int Line, Dictionary<int, string> Values)>();
        for (var line = 1; text.ReadLine() is { } content; line++)
        {
            if (string.IsNullOrWhiteSpace(content))
                continue;
            var values = new Dictionary<int, string>();
            foreach (var (name, value) in Properties(path, line, content))
            {
                if (!places.TryGetValue(name, out var place))
                {
                    places.Add(name, place = columns.Count);
                    columns.Add(name);
                }

                values[place] = value;
            }

            read.Add((line, values));
        }

        return new DecisionTable(path, columns, read.ConvertAll(row => new TableRow(row.Line, [.. Enumerable.Range(0, columns.Count).Select(place => row.Values.GetValueOrDefault(place, ""))])));
    }

    private static List<(string Name, string Value)> Properties(string path, int line, string content)
    {
        try
        {
            using var json = JsonDocument.Parse(content);
            if (json.RootElement.ValueKind != JsonValueKind.Object)
                throw new BadInputException($"{path}:{line}: a JSON object is expected");
            return [.. json.RootElement.EnumerateObject().Select(property => (property.Name, TextOf(path, line, property)))];
        }
        catch (JsonException wrong)
        {
            throw new BadInputException($"{path}:{line}: not JSON: {wrong.Message}");
        }
    }

    private static string TextOf(string path, int line, JsonProperty property) => property.Value.ValueKind switch
    {
        JsonValueKind.String => property.Value.GetString()!,
        JsonValueKind.Null => "",
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Number => property.Value.GetRawText(),
        _ => throw new BadInputException($"{path}:{line}: \"{property.Name}\" is neither text, number, true, false nor null"),
    };
}
