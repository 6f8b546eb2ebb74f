namespace JudicialAnalogs.Search.Explanations;

/// <summary>One term in one field, or one passage, and its share of a leg's raw score.</summary>
/// <param name="Name">The term; for a vector, empty.</param>
/// <param name="Field">Name of the field where it was found.</param>
/// <param name="Frequency">Occurrences in that field (at most 255 are counted); 1 for a passage.</param>
/// <param name="Rarity">Weight of the term by rarity (idf); the field's share for a passage.</param>
/// <param name="QueryWeight">Weight of the term in the query, 1 + ln(occurrences); 1 for a passage.</param>
/// <param name="Contribution">Share of the leg's raw score.</param>
public sealed record PartExplanation(string Name, string Field, int Frequency, double Rarity, double QueryWeight, double Contribution);
