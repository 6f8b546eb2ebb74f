using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Reading.LawTexts;

/// <summary>An article, part or point whose place is kept and whose text is gone: «исключен Законом РК от …».</summary>
/// <param name="Reference">Its place.</param>
/// <param name="By">The law that took it out; null when the text does not say.</param>
/// <param name="Note">The words that say so.</param>
/// <param name="Place">The place as it is stored: a norm without a text.</param>
public sealed record ExcludedNorm(NormRef Reference, Amendment? By, string Note, Norm Place);
