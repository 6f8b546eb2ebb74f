using System.Text.Json.Serialization;
using JudicialAnalogs.Records.Acts;
using JudicialAnalogs.Records.Corrections;
using JudicialAnalogs.Records.Drafts;
using JudicialAnalogs.Records.Marks;
using JudicialAnalogs.Records.Norms;
using JudicialAnalogs.Records.PreparedCases;

namespace JudicialAnalogs.Records.Internal.Json;

/// <summary>Answers kept beside idempotency keys.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(IReadOnlyList<ActAppendResult>))]
[JsonSerializable(typeof(IReadOnlyList<NormAppendResult>))]
[JsonSerializable(typeof(Correction))]
[JsonSerializable(typeof(Draft))]
[JsonSerializable(typeof(PreparedCase))]
[JsonSerializable(typeof(ReportedError))]
[JsonSerializable(typeof(StoredMark))]
[JsonSerializable(typeof(bool))]
internal sealed partial class AnswerJsonContext : JsonSerializerContext;
