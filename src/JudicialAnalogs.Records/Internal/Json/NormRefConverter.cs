using System.Text.Json;
using System.Text.Json.Serialization;
using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Records.Internal.Json;

/// <summary>
/// A reference as its canonical text. Where the text would be read back as another reference, the four parts are written as an array instead:
/// what is stored is always what was given.
/// </summary>
internal sealed class NormRefConverter : JsonConverter<NormRef>
{
    public override NormRef Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.StartArray)
            return ReadParts(ref reader);
        var text = reader.GetString();
        if (string.IsNullOrEmpty(text))
            return default;
        return NormRef.TryParse(text, out var reference) ? reference : throw new JsonException($"\"{text}\" is not a reference to a norm.");
    }

    public override void Write(Utf8JsonWriter writer, NormRef value, JsonSerializerOptions options)
    {
        var text = value.ToString();
        if (value == default || (NormRef.TryParse(text, out var parsed) && parsed == value))
        {
            writer.WriteStringValue(text);
            return;
        }

        writer.WriteStartArray();
        writer.WriteStringValue(value.Act);
        writer.WriteStringValue(value.Article);
        writer.WriteStringValue(value.Part);
        writer.WriteStringValue(value.Point);
        writer.WriteEndArray();
    }

    private static NormRef ReadParts(ref Utf8JsonReader reader)
    {
        var parts = new string?[4];
        for (var i = 0; i < parts.Length; i++)
        {
            reader.Read();
            parts[i] = reader.GetString();
        }

        reader.Read();
        if (reader.TokenType != JsonTokenType.EndArray || parts[0] is not { } act)
            throw new JsonException("A reference to a norm needs act, article, part and point.");
        return NormRef.Of(act, parts[1], parts[2], parts[3]);
    }
}
