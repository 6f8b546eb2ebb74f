namespace JudicialAnalogs.Server.Panel.Cases;

/// <summary>A paragraph of the shown text.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Stretches">Its text, cut where marks begin and end.</param>
public sealed record CaseParagraph(int Number, IReadOnlyList<CaseStretch> Stretches);
