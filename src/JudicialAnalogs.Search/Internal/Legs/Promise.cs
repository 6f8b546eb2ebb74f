using JudicialAnalogs.Search.Internal.Keywords;

namespace JudicialAnalogs.Search.Internal.Legs;

/// <summary>What a leg promises before its documents are scored exactly.</summary>
/// <param name="Documents">The most promising documents with the most that each can score, the greatest first; the list must not be changed.</param>
/// <param name="Best">The best exact score.</param>
internal sealed record Promise(List<ScoredDocument> Documents, double Best);
