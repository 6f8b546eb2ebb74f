namespace JudicialAnalogs.Server.Panel.Audit.Charts;

/// <summary>A line of a chart of intervals.</summary>
/// <param name="Label">What it is of.</param>
/// <param name="Said">The figures in words.</param>
/// <param name="Value">Estimate; null where there is none to draw.</param>
/// <param name="Low">Lower end of the interval.</param>
/// <param name="High">Upper end.</param>
public sealed record IntervalRow(string Label, string Said, double? Value, double Low, double High);
