using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace JudicialAnalogs.Reading.SecondReading.Internal;

/// <summary>The answer of a second reader: a JSON object of paths and values, alone or with words around it.</summary>
internal static class Answer
{
    /// <summary>Values by path as text; of a list, its texts. Empty values say nothing and are left out.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out IReadOnlyDictionary<string, IReadOnlyList<string>>? values)
    {
        values = null;
        var (from, to) = (text.IndexOf('{', StringComparison.Ordinal), text.LastIndexOf('}'));
        if (from < 0 || to < from)
            return false;
        try
        {
            using var document = JsonDocument.Parse(text.AsMemory(from, to - from + 1));
            var read = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
            foreach (var property in document.RootElement.EnumerateObject())
            {
                if (ValuesOf(property.Value) is { } said)
                    read[property.Name] = said;
            }

            values = read;
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static List<string>? ValuesOf(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
            return [.. element.EnumerateArray().Select(TextOf).OfType<string>()];
        return TextOf(element) is { } text ? [text] : null;
    }

    private static string? TextOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString()!.Trim() is { Length: > 0 } text ? text : null,
        JsonValueKind.Number => element.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => null,
    };
}
