using System.Globalization;
using JudicialAnalogs.Law.Internal;

namespace JudicialAnalogs.Law;

/// <summary>
/// The monthly calculation index (МРП, АЕК): the unit of fines, in tenge, fixed by the law on the republican budget of each year
/// (<c>monthly-index.csv</c> names it). A fine is counted at the index of the day of the offence (УК ст. 41(1)).
/// </summary>
public static class MonthlyIndex
{
    private static readonly MonthlyIndexRate[] All =
    [
        .. EmbeddedTable.Rows("monthly-index.csv").Select(row => new MonthlyIndexRate(
            DateOnly.ParseExact(row[0], "yyyy-MM-dd", CultureInfo.InvariantCulture), int.Parse(row[1], CultureInfo.InvariantCulture), row[2])),
    ];

    /// <summary>Every rate in order of time.</summary>
    public static IReadOnlyList<MonthlyIndexRate> Rates => All;

    /// <summary>First day the table covers.</summary>
    public static DateOnly FirstDay => All[0].From;

    /// <summary>Last day the table covers: the index is fixed year by year.</summary>
    public static DateOnly LastDay => new(All[^1].From.Year, 12, 31);

    /// <summary>Tenge per index on <paramref name="day"/>, or null outside <see cref="FirstDay"/>–<see cref="LastDay"/>.</summary>
    public static int? On(DateOnly day) => RateOn(day)?.Tenge;

    /// <summary>The rate on <paramref name="day"/> with its source, or null outside <see cref="FirstDay"/>–<see cref="LastDay"/>.</summary>
    public static MonthlyIndexRate? RateOn(DateOnly day) =>
        day < FirstDay || day > LastDay ? null : Array.FindLast(All, rate => day >= rate.From);
}
