using System.Text.Json.Serialization;
using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Records.Internal.Json;

/// <summary>
/// Source-generated JSON of a court act. Properties stand in the order they are declared; what is computed is left out.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    IgnoreReadOnlyProperties = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = false,
    Converters = [typeof(NormRefConverter), typeof(FactorCodeConverter), typeof(ProvenanceConverter)])]
[JsonSerializable(typeof(ActDocument))]
[JsonSerializable(typeof(CourtAct))]
[JsonSerializable(typeof(Provenance))]
internal sealed partial class ActJsonContext : JsonSerializerContext;
