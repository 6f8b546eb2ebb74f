using System.Globalization;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Law.Sanctions;

namespace JudicialAnalogs.Law.Lawfulness.Internal;

/// <summary>Sizes of punishments, brought to the unit of the law.</summary>
internal static class Sizes
{
    /// <summary>Size of the punishment in <paramref name="unit"/>; null when it cannot be brought to it. Tenge become indices of the day of the offence.</summary>
    public static decimal? In(LawfulnessCase facts, PunishmentUnit unit) => In(facts.Punishment, unit, facts.OffenceDate);

    /// <inheritdoc cref="In(LawfulnessCase, PunishmentUnit)"/>
    public static decimal? In(Punishment punishment, PunishmentUnit unit, DateOnly? offenceDate) =>
        punishment.Unit == unit ? punishment.Amount
        : punishment.Unit == PunishmentUnit.Tenge && unit == PunishmentUnit.MonthlyIndices && offenceDate is { } day && MonthlyIndex.On(day) is { } index
            ? punishment.Amount / index
            : null;

    /// <summary>Which fact keeps the size from being brought to a unit of the law.</summary>
    public static string Missing(LawfulnessCase facts) =>
        facts.Punishment.Unit == PunishmentUnit.Tenge && facts.OffenceDate is null ? Unknown.OffenceDate : Unknown.Unit;

    /// <summary>
    /// The alternative of the sanction that the punishment is measured by: that of its kind, of its unit where a sanction offers a kind in two
    /// ways; null when the kind is not offered.
    /// </summary>
    public static SanctionAlternative? Offered(Sanction sanction, Punishment punishment)
    {
        var unit = punishment.Unit == PunishmentUnit.Tenge ? PunishmentUnit.MonthlyIndices : punishment.Unit;
        return sanction.Alternatives.FirstOrDefault(offered => offered.Kind == punishment.Kind && offered.Unit == unit) ?? sanction.Of(punishment.Kind);
    }

    /// <summary>True when the sanction has no other main kind than life.</summary>
    public static bool LifeOnly(Sanction sanction) =>
        sanction.Alternatives.Count > 0 && sanction.Alternatives.All(offered => offered.Kind == PunishmentKind.LifeImprisonment);

    /// <summary>A size as an argument of a step: the number and the name of its unit (<see cref="LawfulnessStep.Size"/>).</summary>
    public static string Step(decimal value, PunishmentUnit unit) => $"{value.ToString("0.##", CultureInfo.InvariantCulture)} {unit}";
}
