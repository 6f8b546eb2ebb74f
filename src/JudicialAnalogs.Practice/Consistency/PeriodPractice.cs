namespace JudicialAnalogs.Practice.Consistency;

/// <summary>A year or a quarter.</summary>
/// <param name="Period">Such as <c>2024</c> or <c>2024-Q3</c>.</param>
/// <param name="Size">Decisions.</param>
/// <param name="Effect">Difference from the mean of the periods, case mix and courts adjusted for, in standard deviations within groups.</param>
public sealed record PeriodPractice(string Period, int Size, Estimate Effect);
