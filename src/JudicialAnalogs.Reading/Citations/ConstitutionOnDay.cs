namespace JudicialAnalogs.Reading.Citations;

/// <summary>Which Constitution a plain «Конституция», «Конституция 77(3)» means.</summary>
public static class ConstitutionOnDay
{
    /// <summary>The name that says nothing of the day.</summary>
    public const string Plain = "Конституция";

    // The Constitution adopted on 15.03.2026 took the place of that of 1995 on this day.
    private static readonly DateOnly NewFrom = new(2026, 7, 1);

    /// <summary>Canonical name of the Constitution in force on a day; that of 1995 when the day is not known.</summary>
    public static string Of(DateOnly? day) => day >= NewFrom ? "Конституция-2026" : "Конституция-1995";
}
