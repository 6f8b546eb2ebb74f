using System.Globalization;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.CorpusTools.Reports;

/// <summary>Days of the contract as the command line prints them.</summary>
internal static class Dates
{
    /// <summary>First and last day, <c>…</c> for an open end.</summary>
    public static string Range(DayRange days) => $"{Of(days.From)} – {Of(days.To)}";

    /// <summary>A day as the contract carries it; null for none.</summary>
    public static Day? ToWire(DateOnly? day) => day is { } known ? new Day { Year = known.Year, Month = known.Month, Day_ = known.Day } : null;

    private static string Of(Day? day) => day is null ? "…" : new DateOnly(day.Year, day.Month, day.Day_).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
