namespace JudicialAnalogs.Reading.Extraction;

/// <summary>A main punishment as the court set it.</summary>
/// <param name="Kind"><c>fine</c>, <c>corrective_works</c>, <c>community_service</c>, <c>arrest</c>, <c>restriction_of_liberty</c>, <c>imprisonment</c> or <c>life_imprisonment</c>.</param>
/// <param name="Amount">Size in <paramref name="Unit"/>; 0 for life.</param>
/// <param name="Unit"><c>mrp</c>, <c>tenge</c>, <c>hours</c>, <c>days</c>, <c>months</c> or <c>multiples_of_sum</c>; null for life.</param>
/// <param name="Conditional">True for a conditional sentence (УК ст. 63).</param>
public sealed record ExtractedPunishment(string Kind, decimal Amount, string? Unit, bool Conditional);
