namespace JudicialAnalogs.Practice.Consistency;

/// <summary>Of what remains after case mix is adjusted for, how much lies where. Shares are 0 to 1; what is left to 1 lies within courts.</summary>
/// <param name="Courts">Between courts, of one region or of several; between regions where courts are not known.</param>
/// <param name="Regions">Between regions; null where they cannot be told apart from courts.</param>
/// <param name="CourtsOfRegion">Between courts of one region; null as <paramref name="Regions"/>.</param>
public sealed record VarianceShares(Estimate Courts, Estimate? Regions, Estimate? CourtsOfRegion);
