namespace JudicialAnalogs.Search.Internal.Keywords;

/// <summary>What an impact of a term adds to a document's sum: <c>(impact · multiplier >> 8) + least</c> units, and nothing for an impact of 0.</summary>
/// <param name="Multiplier">256 times the units of a step.</param>
/// <param name="Least">Added for any impact at all.</param>
internal readonly record struct ImpactPart(uint Multiplier, uint Least)
{
    /// <summary>The most that the term can add.</summary>
    public uint Most => Of(TermSection.Steps);

    public uint Of(uint impact) => impact == 0 ? 0 : (impact * Multiplier >> 8) + Least;
}
