namespace JudicialAnalogs.Search;

/// <summary>The answer to a <see cref="HybridQuery"/>.</summary>
/// <param name="Hits">Best first; equal scores in ordinal order of identifiers.</param>
/// <param name="IndexVersion">Version of the snapshot that answered.</param>
/// <param name="Terms">Terms that the keyword leg used, in ordinal order; what <see cref="Highlighting.Highlighter"/> marks.</param>
public sealed record HybridResult(IReadOnlyList<HybridHit> Hits, string IndexVersion, IReadOnlyList<string> Terms);
