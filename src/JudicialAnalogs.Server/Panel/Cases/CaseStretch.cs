namespace JudicialAnalogs.Server.Panel.Cases;

/// <summary>A stretch of text under the same marks.</summary>
/// <param name="Text">The words.</param>
/// <param name="Marked">True when a value was read from it.</param>
/// <param name="Begins">Marks that begin with it.</param>
public sealed record CaseStretch(string Text, bool Marked, IReadOnlyList<CaseMark> Begins);
