using System.Text.Encodings.Web;
using System.Text.Json;

namespace JudicialAnalogs.Reading.Extraction;

/// <summary>The JSON of <c>docs/extraction-schema.md</c>: snake case, Cyrillic letters as they are, no key left out.</summary>
public static class ExtractionJson
{
    private static readonly JsonSerializerOptions Schema = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>One line of JSON, without a line break.</summary>
    public static string Write(ExtractedAct act) => JsonSerializer.Serialize(act, Schema);

    /// <summary>Reads one act of the schema; keys that are not of it are passed over and missing ones are empty.</summary>
    /// <exception cref="JsonException">Not an act of the schema.</exception>
    public static ExtractedAct Read(JsonElement act) => act.Deserialize<ExtractedAct>(Schema) ?? throw new JsonException("null is no act");
}
