using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Law.Corrections.Internal;

/// <summary>One value of one act that can be shown as text and set from text.</summary>
internal sealed record CorrectableValue(Func<string> Show, Func<string, CourtAct> Set);
