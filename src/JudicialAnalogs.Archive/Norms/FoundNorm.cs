using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Search.Explanations;

namespace JudicialAnalogs.Archive.Norms;

/// <summary>A norm that answers a question.</summary>
/// <param name="Reference">Which.</param>
/// <param name="Language">Language of <paramref name="Found"/>.</param>
/// <param name="Score">What the list is ordered by: <see cref="NormSearcher.CitedScore"/> for a norm that was cited, the fused score otherwise.</param>
/// <param name="Cited">True when the question cited it: it was looked up, not searched.</param>
/// <param name="Found">Its text on the day, or what is known instead.</param>
/// <param name="Twin">The same in the other language.</param>
/// <param name="Explanation">Where the score comes from, if asked for; null for a norm that was cited.</param>
public sealed record FoundNorm(NormRef Reference, LawLanguage Language, double Score, bool Cited, NormOnDay Found, NormOnDay Twin, HitExplanation? Explanation);
