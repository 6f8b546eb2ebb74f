using JudicialAnalogs.Search.Explanations;

namespace JudicialAnalogs.Search;

/// <summary>A document found.</summary>
/// <param name="Id">The caller's identifier.</param>
/// <param name="Score">Fused score; comparable within one result only.</param>
/// <param name="Passages">Its best passages, best first; empty without vectors.</param>
/// <param name="Explanation">Where the score comes from, if asked for.</param>
public sealed record HybridHit(string Id, double Score, IReadOnlyList<PassageMatch> Passages, HitExplanation? Explanation);
