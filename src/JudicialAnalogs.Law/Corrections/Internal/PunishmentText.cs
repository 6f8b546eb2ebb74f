using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Law.Corrections.Internal;

/// <summary>A punishment as text: <c>imprisonment 24 months conditional</c>, <c>fine 400 mrp</c>, <c>life_imprisonment</c>, <c>none</c>.</summary>
internal static class PunishmentText
{
    private const string Conditional = "conditional";
    private const string MonthlyIndices = "mrp";
    private const string Expected = "a punishment as \"imprisonment 24 months conditional\", \"fine 400 mrp\", \"life_imprisonment\", or none";

    public static string Show(Punishment? punishment) => punishment switch
    {
        null => ValueText.None,
        { Kind: PunishmentKind.LifeImprisonment } => ValueText.Show(punishment.Kind),
        _ => $"{ValueText.Show(punishment.Kind)} {ValueText.Show(punishment.Amount)} {Show(punishment.Unit)}{(punishment.Conditional ? " " + Conditional : "")}",
    };

    public static Punishment? Parse(string value)
    {
        if (value == ValueText.None)
            return null;
        switch (value.Split(' '))
        {
            case [var life] when life == ValueText.Show(PunishmentKind.LifeImprisonment):
                return new Punishment(PunishmentKind.LifeImprisonment, 0, PunishmentUnit.Unspecified);
            case [var kind, var amount, var unit]:
                return new Punishment(Kind(kind, value), Amount(amount, value), Unit(unit, value));
            case [var kind, var amount, var unit, Conditional] when Kind(kind, value) == PunishmentKind.Imprisonment:
                return new Punishment(PunishmentKind.Imprisonment, Amount(amount, value), Unit(unit, value), Conditional: true);
            default:
                throw ValueText.Refused(value, Expected);
        }
    }

    private static string Show(PunishmentUnit unit) => unit == PunishmentUnit.MonthlyIndices ? MonthlyIndices : ValueText.Show(unit);

    private static PunishmentKind Kind(string kind, string value) => ValueText.Enumeration<PunishmentKind>(kind) switch
    {
        PunishmentKind.Unspecified or PunishmentKind.LifeImprisonment => throw ValueText.Refused(value, Expected),
        var known => known,
    };

    private static decimal Amount(string amount, string value) =>
        ValueText.Amount(amount) is > 0 and var size ? size : throw ValueText.Refused(value, Expected);

    private static PunishmentUnit Unit(string unit, string value) => unit == MonthlyIndices
        ? PunishmentUnit.MonthlyIndices
        : ValueText.Enumeration<PunishmentUnit>(unit) is not PunishmentUnit.Unspecified and var known ? known : throw ValueText.Refused(value, Expected);
}
