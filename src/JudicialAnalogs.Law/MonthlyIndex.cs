namespace JudicialAnalogs.Law;

/// <summary>
/// The monthly calculation index (МРП, АЕК): the unit of fines, in tenge, fixed by the law on the republican budget of each year.
/// A fine is counted at the index of the day of the offence (УК ст. 41). In April of 2020 and of 2022 a higher index was set for
/// benefits alone; fines kept that of 1 January, which is the one given here.
/// </summary>
public static class MonthlyIndex
{
    private static readonly (DateOnly From, int Tenge)[] Rates =
    [
        (new(2015, 1, 1), 1982),
        (new(2016, 1, 1), 2121),
        (new(2017, 1, 1), 2269),
        (new(2018, 1, 1), 2405),
        (new(2019, 1, 1), 2525),
        (new(2020, 1, 1), 2651),
        (new(2021, 1, 1), 2917),
        (new(2022, 1, 1), 3063),
        (new(2023, 1, 1), 3450),
        (new(2024, 1, 1), 3692),
        (new(2025, 1, 1), 3932),
        (new(2026, 1, 1), 4325),
    ];

    /// <summary>First day the table covers.</summary>
    public static DateOnly FirstDay => Rates[0].From;

    /// <summary>Last day the table covers: the index is fixed year by year.</summary>
    public static DateOnly LastDay => new(Rates[^1].From.Year, 12, 31);

    /// <summary>Tenge per index on <paramref name="day"/>, or null outside <see cref="FirstDay"/>–<see cref="LastDay"/>.</summary>
    public static int? On(DateOnly day)
    {
        if (day < FirstDay || day > LastDay)
            return null;
        for (var i = Rates.Length - 1; i >= 0; i--)
        {
            if (day >= Rates[i].From)
                return Rates[i].Tenge;
        }

        return null;
    }
}
