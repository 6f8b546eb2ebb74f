namespace JudicialAnalogs.Practice.Consistency;

/// <summary>An estimate with its 95 % interval.</summary>
/// <param name="Value">The estimate.</param>
/// <param name="Lower">Lower end.</param>
/// <param name="Upper">Upper end.</param>
public readonly record struct Estimate(double Value, double Lower, double Upper);
