using System.Text.Json;

namespace JudicialAnalogs.Server.Assistant;

/// <summary>Reads the model's answer. The form is strict: what is not exactly of it is no answer.</summary>
internal static class SummaryAnswer
{
    private const int LongestAnswer = 20_000;
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 4 };

    /// <summary>The sentences in order; null when the answer is not of the form.</summary>
    public static IReadOnlyList<ClaimedSentence>? Read(string answer)
    {
        if (answer.Length > LongestAnswer)
            return null;
        try
        {
            using var document = JsonDocument.Parse(answer, Strict);
            return Only(document.RootElement, "sentences") is { ValueKind: JsonValueKind.Array } sentences
                ? [.. sentences.EnumerateArray().Select(Sentence).OfType<ClaimedSentence>()]
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonElement? Only(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.GetPropertyCount() == 1 && element.TryGetProperty(name, out var value) ? value : null;

    private static ClaimedSentence? Sentence(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object || element.GetPropertyCount() != 2
            || !element.TryGetProperty("text", out var text) || text.ValueKind != JsonValueKind.String
            || !element.TryGetProperty("evidence", out var evidence) || evidence.ValueKind != JsonValueKind.Array
            || evidence.EnumerateArray().Any(id => id.ValueKind != JsonValueKind.String))
            return null;
        return new ClaimedSentence(text.GetString()!, [.. evidence.EnumerateArray().Select(id => id.GetString()!)]);
    }
}
