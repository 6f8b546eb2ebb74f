namespace JudicialAnalogs.Law.Norms;

/// <summary>What is known of a norm on a day.</summary>
/// <param name="Standing">In force, taken out, or not known.</param>
/// <param name="Norm">The text in force, or the place that was taken out; null otherwise.</param>
/// <param name="Nearest">Where the day lies outside what was loaded: the loaded text whose days are nearest; null otherwise.</param>
public sealed record NormOnDay(NormStanding Standing, Norm? Norm, Norm? Nearest);
