namespace JudicialAnalogs.Server.Panel.Cases;

/// <summary>Where the value of a field comes from.</summary>
/// <param name="Kind">From what.</param>
/// <param name="Paragraph">Number of the paragraph it was read in, from 1; null when its place is not known.</param>
/// <param name="Anchor">Anchor of the words in the shown text; null when their place is not known.</param>
/// <param name="Confidence">How sure the reading is, 0 to 1.</param>
public sealed record CaseOrigin(CaseOriginKind Kind, int? Paragraph = null, string? Anchor = null, double Confidence = 0);
