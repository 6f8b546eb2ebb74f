namespace JudicialAnalogs.Search.Internal.Keywords;

/// <summary>A term of a query with its weights against one snapshot.</summary>
/// <param name="Name">The term as shown to people.</param>
/// <param name="Bytes">The term as stored.</param>
/// <param name="Rarity">idf over the snapshot.</param>
/// <param name="QueryWeight">1 + ln(occurrences in the query).</param>
internal sealed record WeightedTerm(string Name, byte[] Bytes, double Rarity, double QueryWeight)
{
    public double Weight => Rarity * QueryWeight;
}
