namespace JudicialAnalogs.Practice.Consistency;

/// <summary>How practice moved over time.</summary>
/// <param name="Periods">Periods in order.</param>
/// <param name="PerYear">Change a year if it was steady, in standard deviations within groups.</param>
public sealed record PracticeTrend(IReadOnlyList<PeriodPractice> Periods, Estimate PerYear);
