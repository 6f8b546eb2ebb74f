using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Records.Norms;

/// <summary>How much of an act is stored in a language.</summary>
/// <param name="Act">Canonical name of the act.</param>
/// <param name="Language">Language.</param>
/// <param name="Articles">Distinct articles; for a resolution of the Supreme Court its points.</param>
/// <param name="Norms">Stored texts, all versions.</param>
/// <param name="Excluded">Places stored as taken out, all versions.</param>
public sealed record NormCount(string Act, LawLanguage Language, long Articles, long Norms, long Excluded = 0);
