namespace JudicialAnalogs.Law;

/// <summary>The monthly calculation index from a day on.</summary>
/// <param name="From">First day.</param>
/// <param name="Tenge">Tenge per index, above zero.</param>
/// <param name="Source">The law that fixes it.</param>
public sealed record MonthlyIndexRate(DateOnly From, int Tenge, string Source);
