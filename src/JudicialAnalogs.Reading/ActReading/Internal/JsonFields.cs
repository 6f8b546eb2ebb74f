using System.Globalization;
using System.Text.Json;

namespace JudicialAnalogs.Reading.ActReading.Internal;

/// <summary>Typed access to a record's fields; a wrong type is a <see cref="FormatException"/> that names the field.</summary>
internal static class JsonFields
{
    public static string? Text(JsonElement record, string key)
    {
        if (!record.TryGetProperty(key, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        if (value.ValueKind != JsonValueKind.String)
            throw new FormatException($"the field \"{key}\" must be a string");
        var text = value.GetString()!.Trim();
        return text.Length == 0 ? null : text;
    }

    public static bool Flag(JsonElement record, string key)
    {
        if (!record.TryGetProperty(key, out var value) || value.ValueKind == JsonValueKind.Null)
            return false;
        return value.ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => throw new FormatException($"the field \"{key}\" must be true or false"),
        };
    }

    public static DateOnly? Day(JsonElement record, string key)
    {
        if (Text(record, key) is not { } text)
            return null;
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new FormatException($"the field \"{key}\" must be a date such as 2025-12-19");
    }

    public static T? Word<T>(JsonElement record, string key, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        if (Text(record, key) is not { } text)
            return null;
        return words.TryGetValue(text, out var value)
            ? value
            : throw new FormatException($"the field \"{key}\" must be one of: {string.Join(", ", words.Keys.Order(StringComparer.Ordinal))}");
    }
}
