using System.Globalization;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.CorpusTools.Reports;

/// <summary>Days of the contract as the command line prints them.</summary>
internal static class Dates
{
    /// <summary>First and last day, <c>…</c> for an open end.</summary>
    public static string Range(DayRange days) => $"{Of(days.From)} – {Of(days.To)}";

    private static string Of(Day? day) => day is null ? "…" : new DateOnly(day.Year, day.Month, day.Day_).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
