namespace JudicialAnalogs.Search.Internal.Keywords;

/// <summary>A document (by its number in a snapshot) and its score.</summary>
internal readonly record struct ScoredDocument(int Document, double Score);
