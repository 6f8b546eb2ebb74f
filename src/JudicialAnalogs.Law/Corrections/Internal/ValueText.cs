using System.Globalization;
using System.Text.Json;

namespace JudicialAnalogs.Law.Corrections.Internal;

/// <summary>Plain values as text and back.</summary>
internal static class ValueText
{
    /// <summary>The text of a value that is absent.</summary>
    public const string None = "none";

    private const int LongestName = 500;

    public static string Show(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? None;

    public static string Show(decimal? amount) => amount?.ToString("0.##########", CultureInfo.InvariantCulture) ?? None;

    public static string Show(bool yes) => yes ? "true" : "false";

    public static string Show<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    public static string Name(string value) => value.Length <= LongestName && !value.Any(char.IsControl)
        ? value
        : throw Refused(value, $"at most {LongestName} characters on one line");

    public static DateOnly? Day(string value) => value == None
        ? null
        : DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw Refused(value, "a day as 2025-12-19, or none");

    public static decimal? Amount(string value) => value == None
        ? null
        : decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
            ? amount
            : throw Refused(value, "a number as 150000.50, or none");

    public static bool YesOrNo(string value) => value switch
    {
        "true" => true,
        "false" => false,
        _ => throw Refused(value, "true or false"),
    };

    public static TEnum Enumeration<TEnum>(string value)
        where TEnum : struct, Enum
    {
        foreach (var known in Enum.GetValues<TEnum>())
        {
            if (Show(known) == value)
                return known;
        }

        throw Refused(value, string.Join(", ", Enum.GetValues<TEnum>().Select(known => Show(known))));
    }

    public static ActCorrectionException Refused(string value, string expected) => new("value", $"\"{value}\" is not taken here; expected: {expected}.");
}
