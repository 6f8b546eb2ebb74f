using System.Text.Json;
using System.Text.Json.Serialization;
using JudicialAnalogs.Law.Factors;

namespace JudicialAnalogs.Records.Internal.Json;

/// <summary>A circumstance as its place in the code, e.g. <c>53(1)(6)</c>.</summary>
internal sealed class FactorCodeConverter : JsonConverter<FactorCode>
{
    public override FactorCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString();
        if (string.IsNullOrEmpty(text))
            return default;
        return FactorCode.TryParse(text, out var code) ? code : throw new JsonException($"\"{text}\" is not a circumstance of УК ст. 53 or 54.");
    }

    public override void Write(Utf8JsonWriter writer, FactorCode value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
