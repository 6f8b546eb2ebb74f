namespace JudicialAnalogs.Search.Internal.Keywords;

/// <summary>A term of a query with its weights against one snapshot.</summary>
/// <param name="Name">The term as shown to people.</param>
/// <param name="Places">Its number in each section of the collection, −1 where the section does not have it.</param>
/// <param name="Documents">Documents that have it.</param>
/// <param name="Rarity">idf over the snapshot.</param>
/// <param name="QueryWeight">1 + ln(occurrences in the query).</param>
internal sealed record WeightedTerm(string Name, int[] Places, long Documents, double Rarity, double QueryWeight)
{
    public double Weight => Rarity * QueryWeight;
}
