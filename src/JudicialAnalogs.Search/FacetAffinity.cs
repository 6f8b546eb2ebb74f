namespace JudicialAnalogs.Search;

/// <summary>
/// A wish, not a condition: documents whose values of a facet resemble the given ones score higher. The resemblance is the
/// Jaccard index of the two sets of values, 0..1.
/// </summary>
/// <param name="Facet">Name of the facet.</param>
/// <param name="Values">The values wished for.</param>
/// <param name="Weight">Added to the score at full resemblance, beside legs that share 1 in all; 0 or more.</param>
public sealed record FacetAffinity(string Facet, IReadOnlyCollection<string> Values, double Weight);
