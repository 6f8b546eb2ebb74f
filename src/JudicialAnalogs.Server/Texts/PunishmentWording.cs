using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Server.Texts;

/// <summary>Punishments in words.</summary>
public static class PunishmentWording
{
    private const int MonthsPerYear = 12;

    /// <summary>Form and size: <c>лишение свободы, 2 г. 6 мес.</c>.</summary>
    public static string Of(Wording wording, Punishment punishment)
    {
        var form = wording.Say($"Form.{PunishmentForms.Of(punishment)}");
        return punishment.Unit == PunishmentUnit.Unspecified ? form : $"{form}, {Size(wording, punishment.Amount, punishment.Unit)}";
    }

    /// <summary>A size in its unit; months as years and months.</summary>
    public static string Size(Wording wording, decimal amount, PunishmentUnit unit)
    {
        if (unit != PunishmentUnit.Months || amount < MonthsPerYear)
            return wording.Say($"Size.{unit}", wording.Number(amount));
        var years = Math.Floor(amount / MonthsPerYear);
        var months = amount - (years * MonthsPerYear);
        var inYears = wording.Say($"Size.Years.{wording.PluralOf((long)years)}", years);
        return months == 0 ? inYears : $"{inYears} {wording.Say("Size.Months", wording.Number(months))}";
    }
}
