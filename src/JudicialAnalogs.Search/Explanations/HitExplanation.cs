namespace JudicialAnalogs.Search.Explanations;

/// <summary>Root of the tree behind a score: <see cref="Score"/> is the sum of the legs' contributions.</summary>
/// <param name="Score">The hit's score.</param>
/// <param name="Legs">One entry per leg that took part.</param>
public sealed record HitExplanation(double Score, IReadOnlyList<LegExplanation> Legs);
