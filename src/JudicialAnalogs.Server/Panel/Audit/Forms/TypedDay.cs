using System.Globalization;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Panel.Audit.Forms;

/// <summary>A day as a browser sends it or as a person types it.</summary>
internal static class TypedDay
{
    private static readonly string[] Written = ["yyyy-MM-dd", "dd.MM.yyyy", "d.M.yyyy"];

    /// <summary>The day; null when nothing was typed, or nothing that is a day, which is then an error.</summary>
    public static DateOnly? Read(string field, string typed, FormErrors errors, Wording words)
    {
        if (typed.Length == 0)
            return null;
        if (DateOnly.TryParseExact(typed, Written, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        errors.Add(field, words.Say("Panel.Audit.Error.Day"));
        return null;
    }

    /// <summary>Two days, the first not after the last.</summary>
    public static V1.DayRange? Range((string Field, string Typed) from, (string Field, string Typed) to, FormErrors errors, Wording words)
    {
        var (first, last) = (Read(from.Field, from.Typed, errors, words), Read(to.Field, to.Typed, errors, words));
        if (first > last)
            errors.Add(to.Field, words.Say("Panel.Audit.Error.Order"));
        return first is null && last is null ? null : new V1.DayRange { From = Mapping.DayMapping.ToWire(first), To = Mapping.DayMapping.ToWire(last) };
    }
}
