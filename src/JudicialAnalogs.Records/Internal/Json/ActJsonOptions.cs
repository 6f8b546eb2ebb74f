using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace JudicialAnalogs.Records.Internal.Json;

/// <summary>
/// How a court act is written as JSON: properties in the order they are declared; what is computed is left out. Read by reflection and not by
/// generated code, which would put null where an act stored by an earlier program has no property yet; here the property keeps its default.
/// </summary>
internal static class ActJsonOptions
{
    public static JsonSerializerOptions Instance { get; } = Make();

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions
        {
            TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            IgnoreReadOnlyProperties = true,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            RespectNullableAnnotations = true,
            // Cyrillic is written as it is: escaped it would take three times the room.
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            Converters = { new NormRefConverter(), new FactorCodeConverter(), new ProvenanceConverter(), new JsonStringEnumConverter() },
        };
        options.MakeReadOnly();
        return options;
    }
}
