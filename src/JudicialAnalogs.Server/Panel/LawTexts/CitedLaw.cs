using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Server.Panel.LawTexts;

/// <summary>A norm that a draft rests on, with its texts.</summary>
/// <param name="Number">Number on the page, from 1: its anchor.</param>
/// <param name="Reference">The norm; its part where a point is cited, for a point alone is no sentence.</param>
/// <param name="Found">Texts in both languages; null when none was imported.</param>
public sealed record CitedLaw(int Number, NormRef Reference, V1.GetNormResponse? Found);
