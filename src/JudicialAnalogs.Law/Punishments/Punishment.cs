namespace JudicialAnalogs.Law.Punishments;

/// <summary>A main punishment as a court imposed it.</summary>
/// <param name="Kind">Kind.</param>
/// <param name="Amount">Size in <paramref name="Unit"/>, zero for a life sentence.</param>
/// <param name="Unit">Unit the court used.</param>
/// <param name="Conditional">True when imprisonment was made conditional (УК ст. 63).</param>
public sealed record Punishment(PunishmentKind Kind, decimal Amount, PunishmentUnit Unit, bool Conditional = false)
{
    // УК ст. 61: one day of imprisonment = one day of restriction or arrest = 4 indices = 4 hours; a month is counted as 30 days.
    private const decimal IndicesPerDay = 4;
    private const decimal HoursPerDay = 4;
    private const decimal DaysPerMonth = 30;

    /// <summary>
    /// Days of imprisonment this size converts to by УК ст. 61, a month as 30 days; null for tenge, multiples and life, which the
    /// article does not convert. A secondary scale: it orders sizes within a kind and never merges kinds.
    /// </summary>
    public decimal? EquivalentDays => Unit switch
    {
        PunishmentUnit.MonthlyIndices => Amount / IndicesPerDay,
        PunishmentUnit.Hours => Amount / HoursPerDay,
        PunishmentUnit.Days => Amount,
        PunishmentUnit.Months => Amount * DaysPerMonth,
        _ => null,
    };
}
