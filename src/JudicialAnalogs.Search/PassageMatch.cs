using JudicialAnalogs.Search.Documents;

namespace JudicialAnalogs.Search;

/// <summary>A passage of a hit and how close it is to the query.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Similarity">Cosine of the passage's vector and the query's, −1..1.</param>
public readonly record struct PassageMatch(PassageSpan Span, double Similarity);
