using System.Globalization;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Server.Mapping;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Panel.Wordings;

/// <summary>Punishments, sizes and days of stored answers in words.</summary>
internal static class SizeWording
{
    /// <summary>Form and size; null for no punishment.</summary>
    public static string? Of(Wording words, V1.Punishment? punishment) =>
        PunishmentMapping.FromWire(punishment) is { } known ? PunishmentWording.Of(words, known) : null;

    /// <summary>A size in its unit.</summary>
    public static string Of(Wording words, double amount, V1.PunishmentUnit unit) =>
        unit == V1.PunishmentUnit.Unspecified ? words.Number((decimal)amount) : PunishmentWording.Size(words, (decimal)amount, (PunishmentUnit)unit);

    /// <summary>A form.</summary>
    public static string Form(Wording words, V1.PunishmentForm form) => words.Say($"Form.{(PunishmentForm)form}");

    /// <summary>A day; null for none.</summary>
    public static string? Day(Wording words, V1.Day? day) =>
        day is null || day.Year == 0 ? null : words.Day(new DateOnly(day.Year, day.Month, day.Day_));

    /// <summary>A moment to the minute.</summary>
    public static string Moment(Wording words, DateTimeOffset at) =>
        $"{words.Day(DateOnly.FromDateTime(at.UtcDateTime))} {at.UtcDateTime.ToString("HH:mm", CultureInfo.InvariantCulture)} UTC";

    /// <summary>A share of 0 to 1 as a percentage with up to two decimals, for shares too small for whole ones.</summary>
    public static string FinePercent(Wording words, double share) => $"{words.Number((decimal)share * 100)} %";
}
