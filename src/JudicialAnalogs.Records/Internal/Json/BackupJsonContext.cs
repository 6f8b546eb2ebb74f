using System.Text.Json.Serialization;
using JudicialAnalogs.Records.Backups;

namespace JudicialAnalogs.Records.Internal.Json;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, WriteIndented = true)]
[JsonSerializable(typeof(BackupManifest))]
internal sealed partial class BackupJsonContext : JsonSerializerContext;
