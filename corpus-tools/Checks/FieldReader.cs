using System.Text.Json;
using JudicialAnalogs.CorpusTools.Commands;

namespace JudicialAnalogs.CorpusTools.Checks;

/// <summary>Reads the fields of a JSON object by name; a fault names its place, and a field that is not known is a fault too.</summary>
/// <param name="element">The object.</param>
/// <param name="place">Its place in the file, e.g. <c>counts[0]</c>; empty at the top.</param>
/// <param name="guide">The page that tells what may stand here.</param>
internal sealed class FieldReader(JsonElement element, string place, string guide = "docs/law-check.md")
{
    private readonly HashSet<string> read = new(StringComparer.Ordinal);

    /// <summary>True when the field is there and not null.</summary>
    public bool Has(string name)
    {
        read.Add(name);
        return element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null;
    }

    public string? Text(string name) => Has(name) ? Value(name, JsonValueKind.String, "text").GetString() : null;

    public decimal? Number(string name) =>
        !Has(name) ? null : Value(name, JsonValueKind.Number, "a number").TryGetDecimal(out var number) && number >= 0 ? number : throw Bad(name, "is not a number of zero or more");

    public int? Whole(string name) =>
        Number(name) is not { } number ? null : number == Math.Floor(number) && number <= int.MaxValue ? (int)number : throw Bad(name, "is not a whole number");

    public bool? Truth(string name)
    {
        if (!Has(name))
            return null;
        var value = element.GetProperty(name);
        return value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : throw Bad(name, "is not true or false");
    }

    public DateOnly? Day(string name) => Text(name) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var day) ? day
        : throw Bad(name, $"\"{text}\" is not a day such as 2026-01-15");

    /// <summary>One of a few words.</summary>
    public T? Word<T>(string name, IReadOnlyDictionary<string, T> words)
        where T : struct => Text(name) is not { } text ? null
        : words.TryGetValue(text, out var value) ? value
        : throw Bad(name, $"\"{text}\" is not one of {string.Join(", ", words.Keys)}");

    public FieldReader? Inner(string name) => Has(name) ? new FieldReader(Value(name, JsonValueKind.Object, "an object"), At(name), guide) : null;

    public IReadOnlyList<FieldReader>? Objects(string name) => Has(name)
        ? [.. Value(name, JsonValueKind.Array, "a list").EnumerateArray().Select((item, index) => item.ValueKind == JsonValueKind.Object
            ? new FieldReader(item, At($"{name}[{index}]"), guide)
            : throw Bad($"{name}[{index}]", "is not an object"))]
        : null;

    public IReadOnlyList<string>? Texts(string name) => Has(name)
        ? [.. Value(name, JsonValueKind.Array, "a list").EnumerateArray().Select((item, index) => item.ValueKind == JsonValueKind.String ? item.GetString()! : throw Bad($"{name}[{index}]", "is not text"))]
        : null;

    /// <summary>Refuses every field that was never asked for.</summary>
    /// <exception cref="BadInputException">There is one.</exception>
    public void Finish()
    {
        foreach (var property in element.EnumerateObject())
        {
            if (!read.Contains(property.Name))
                throw Bad(property.Name, $"is not a field here. Known: {string.Join(", ", read.Order(StringComparer.Ordinal))}");
        }
    }

    public BadInputException Bad(string name, string fault) => new($"{At(name)}: {fault}. See {guide}.");

    private string At(string name) => place.Length == 0 ? name : $"{place}.{name}";

    private JsonElement Value(string name, JsonValueKind kind, string what)
    {
        var value = element.GetProperty(name);
        return value.ValueKind == kind ? value : throw Bad(name, $"is not {what}");
    }
}
