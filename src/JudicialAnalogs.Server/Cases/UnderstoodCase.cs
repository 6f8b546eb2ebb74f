using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Practice.Cases;

namespace JudicialAnalogs.Server.Cases;

/// <summary>A case as it was sent, and as it is searched.</summary>
/// <param name="Query">What is searched.</param>
/// <param name="Punishment">The punishment read from the text; null when none was.</param>
/// <param name="Act">What was read from the text; null when there was no text.</param>
internal sealed record UnderstoodCase(CaseQuery Query, Punishment? Punishment, CourtAct? Act);
