using System.Globalization;

namespace JudicialAnalogs.Server.Panel.Cases;

/// <summary>Numbers and days as they are typed in a form.</summary>
internal static class CaseNumbers
{
    private const decimal Most = 1_000_000_000_000_000m;

    /// <summary>A number as it is typed: blanks between thousands, a comma or a point before decimals.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="value">The number, 0 and more.</param>
    public static bool TryAmount(string typed, out decimal value)
    {
        var plain = new string([.. typed.Where(c => !char.IsWhiteSpace(c) && c != '\u202F')]).Replace(',', '.');
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value) && value < Most;
    }

    /// <summary>A day as browsers send it, 2025-12-19, or as it is written by hand, 19.12.2025.</summary>
    public static bool TryDay(string typed, out DateOnly day) =>
        DateOnly.TryParseExact(typed.Trim(), ["yyyy-MM-dd", "dd.MM.yyyy", "d.M.yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    /// <summary>A number as a field shows it.</summary>
    public static string Shown(double value) => value is > 0 and < 1e15 ? Shown((decimal)value) : "";

    /// <summary>A number as a field shows it, thousands apart.</summary>
    public static string Shown(decimal? value) => value is null ? "" : value.Value.ToString("#,0.##", Grouped);

    /// <summary>A day as a field of days takes it.</summary>
    public static string Shown(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static readonly NumberFormatInfo Grouped = new() { NumberGroupSeparator = " ", NumberDecimalSeparator = "," };
}
