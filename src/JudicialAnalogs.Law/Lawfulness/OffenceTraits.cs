using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Law.Lawfulness.Internal;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Law.Sanctions;

namespace JudicialAnalogs.Law.Lawfulness;

/// <summary>
/// What the rules must know of an offence beside its sanction. A null answer means that only the facts of the case tell; the rules then
/// say that they cannot.
/// </summary>
public sealed record OffenceTraits
{
    private const decimal MisdemeanourFine = 200;
    private const decimal MisdemeanourHours = 200;

    /// <summary>Chapter of the Special Part, 1 to 18.</summary>
    public int Chapter { get; init; }

    /// <summary>Committed by negligence (УК ст. 21). An intentional act with a negligent consequence is intentional (УК ст. 22).</summary>
    public bool? Careless { get; init; }

    /// <summary>Directed against life or health (УК ст. 55(2)–(3)).</summary>
    public bool? AgainstLifeOrHealth { get; init; }

    /// <summary>Violence is part of it.</summary>
    public bool? Violent { get; init; }

    /// <summary>Aggravating circumstance of УК ст. 54(1) built into the offence; null for none.</summary>
    public FactorCode? Element { get; init; }

    /// <summary>True when only the facts of the case tell whether one is built in.</summary>
    public bool ElementUnsure { get; init; }

    /// <summary>Mitigating circumstance of УК ст. 53(1) built into the offence (УК ст. 53(3)); null for none.</summary>
    public FactorCode? MitigatingElement { get; init; }

    /// <summary>Committed by a criminal group.</summary>
    public bool? CriminalGroup { get; init; }

    /// <summary>Intentional infliction of death (УК ст. 55(8)).</summary>
    public bool? IntentionalKilling { get; init; }

    /// <summary>A death is part of it.</summary>
    public bool? Death { get; init; }

    /// <summary>Коррупционное преступление (УК ст. 3(29)).</summary>
    public bool? Corruption { get; init; }

    /// <summary>Террористическое преступление (УК ст. 3(30)).</summary>
    public bool Terrorism { get; init; }

    /// <summary>Экстремистское преступление (УК ст. 3(39)).</summary>
    public bool Extremism { get; init; }

    /// <summary>Torture (УК ст. 146).</summary>
    public bool Torture { get; init; }

    /// <summary>Against the sexual inviolability of minors (УК ст. 3(42)).</summary>
    public SexualOffence Sexual { get; init; }

    /// <summary>In the sphere of economic activity and not excepted by УК ст. 55(1)(2): chapter 8 without 218, 218-1, 248 and 249.</summary>
    public bool Economic { get; init; }

    /// <summary>Убийство при отягчающих обстоятельствах or акт терроризма, for which УК ст. 81(7) lets a minor be given twelve years.</summary>
    public bool AggravatedMurderOrTerror { get; init; }

    /// <summary>
    /// The traits of a part or point of the Criminal Code's Special Part; null for anything else. A part whose points differ, named without
    /// a point, has null for the traits that differ.
    /// </summary>
    public static OffenceTraits? Of(NormRef reference) => TraitTable.Find(reference);

    /// <summary>
    /// Category of an offence with these traits and <paramref name="sanction"/> (УК ст. 10–11); null when it depends on a form of guilt that
    /// is not known.
    /// </summary>
    public OffenceCategory? Category(Sanction sanction) => Careless is { } careless
        ? Category(sanction, careless)
        : Category(sanction, true) == Category(sanction, false) ? Category(sanction, true) : null;

    internal static OffenceCategory Category(Sanction sanction, bool careless)
    {
        if (sanction.Of(PunishmentKind.LifeImprisonment) is not null)
            return OffenceCategory.EspeciallyGrave;
        var months = sanction.Alternatives.Where(offered => offered.Kind == PunishmentKind.Imprisonment).Max(offered => offered.Maximum);
        return months switch
        {
            null => IsMisdemeanour(sanction) ? OffenceCategory.Misdemeanour : OffenceCategory.Minor,
            _ when careless => months <= 60 ? OffenceCategory.Minor : OffenceCategory.Medium,
            <= 24 => OffenceCategory.Minor,
            <= 60 => OffenceCategory.Medium,
            <= 144 => OffenceCategory.Grave,
            _ => OffenceCategory.EspeciallyGrave,
        };
    }

    // УК ст. 40–45: what has no imprisonment is still a crime when it threatens what only crimes do.
    private static bool IsMisdemeanour(Sanction sanction) => sanction.Alternatives.All(offered => (offered.Kind, offered.Unit) switch
    {
        (PunishmentKind.RestrictionOfLiberty, _) => false,
        (PunishmentKind.Fine or PunishmentKind.CorrectiveWorks, PunishmentUnit.MonthlyIndices) => offered.Maximum <= MisdemeanourFine,
        (PunishmentKind.Fine, PunishmentUnit.MultiplesOfSum) => false,
        (PunishmentKind.CommunityService, _) => offered.Maximum <= MisdemeanourHours,
        _ => true,
    });
}
