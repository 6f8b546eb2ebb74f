namespace JudicialAnalogs.Search.Fusion;

/// <summary>A query whose right answers are known.</summary>
/// <param name="Scores">What the legs gave.</param>
/// <param name="Grades">Grades by identifier of a document; 1 or more is relevant, whatever is missing is not.</param>
public sealed record JudgedQuery(LegScores Scores, IReadOnlyDictionary<string, int> Grades);
