using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Records.Internal.Json;

/// <summary>Provenance with its paths in ordinal order: a dictionary has none of its own, and the same act must give the same bytes.</summary>
internal sealed class ProvenanceConverter : JsonConverter<IReadOnlyDictionary<string, Provenance>>
{
    public override IReadOnlyDictionary<string, Provenance> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var provenance = new Dictionary<string, Provenance>(StringComparer.Ordinal);
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("Provenance must be an object.");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var path = reader.GetString()!;
            reader.Read();
            provenance[path] = JsonSerializer.Deserialize(ref reader, Entry(options)) ?? throw new JsonException($"Provenance of {path} is null.");
        }

        return provenance;
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyDictionary<string, Provenance> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (path, provenance) in value.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            writer.WritePropertyName(path);
            JsonSerializer.Serialize(writer, provenance, Entry(options));
        }

        writer.WriteEndObject();
    }

    private static JsonTypeInfo<Provenance> Entry(JsonSerializerOptions options) => (JsonTypeInfo<Provenance>)options.GetTypeInfo(typeof(Provenance));
}
