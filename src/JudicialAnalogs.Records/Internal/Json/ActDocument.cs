using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Records.Internal.Json;

/// <summary>What is stored of an act: the version of the format first, so that a reader knows what follows.</summary>
internal sealed record ActDocument(int Format, CourtAct Act);
