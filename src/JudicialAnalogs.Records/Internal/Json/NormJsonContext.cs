using System.Text.Json.Serialization;
using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Records.Internal.Json;

/// <summary>Source-generated JSON of the amendments of a norm.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    IgnoreReadOnlyProperties = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(IReadOnlyList<Amendment>))]
internal sealed partial class NormJsonContext : JsonSerializerContext;
