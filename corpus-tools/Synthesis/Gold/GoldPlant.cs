namespace JudicialAnalogs.CorpusTools.Synthesis.Gold;

/// <summary>A divergence the model planted in the first count of the first defendant.</summary>
/// <param name="Kind"><c>harsher</c>, <c>milder</c> (both lawful) or <c>outside_the_law</c>.</param>
/// <param name="Norm">The rule broken, e.g. <c>УК 55(2)</c>; null for a lawful divergence.</param>
internal sealed record GoldPlant(string Kind, string? Norm);
