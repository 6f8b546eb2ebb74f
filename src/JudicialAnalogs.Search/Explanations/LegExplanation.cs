namespace JudicialAnalogs.Search.Explanations;

/// <summary>What one leg gave to a score.</summary>
/// <param name="Leg"><c>keyword</c>, <c>vector</c>, <c>shingle</c> or <c>facet:NAME</c>.</param>
/// <param name="Raw">The leg's own score, in its own unit.</param>
/// <param name="Normalised">The same within 0..1.</param>
/// <param name="Rank">Place in the leg's list, from 1; <see langword="null"/> when outside it.</param>
/// <param name="Weight">The leg's weight in the fusion.</param>
/// <param name="Contribution">What it added to the hit's score.</param>
/// <param name="Parts">What <paramref name="Raw"/> is the sum of; empty where it has no parts.</param>
public sealed record LegExplanation(
    string Leg,
    double Raw,
    double Normalised,
    int? Rank,
    double Weight,
    double Contribution,
    IReadOnlyList<PartExplanation> Parts);
