using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Law.Lawfulness.Internal;

/// <summary>Arrest is for misdemeanours, restriction of liberty and imprisonment for crimes (УК ст. 40(1)–(2)), life for especially grave ones (УК ст. 46(4)).</summary>
internal sealed class KindForCategoryRule : ILawfulnessRule
{
    private static readonly NormRef Misdemeanours = NormRef.Of("УК", "40", "1");
    private static readonly NormRef Life = NormRef.Of("УК", "46", "4");

    public NormRef Norm { get; } = NormRef.Of("УК", "40", "2");

    public LawfulnessResult Check(LawfulnessCase facts)
    {
        var kind = facts.Punishment.Kind;
        if (kind is PunishmentKind.Fine or PunishmentKind.CorrectiveWorks or PunishmentKind.CommunityService)
            return LawfulnessResult.Lawful(Norm);
        if (kind == PunishmentKind.Unspecified)
            return LawfulnessResult.CannotTell(Norm, Unknown.Punishment);
        if (facts.Sanction is not { } sanction)
            return LawfulnessResult.CannotTell(Norm, Unknown.Sanction);
        if (facts.Traits is null)
            return LawfulnessResult.CannotTell(Norm, Unknown.Traits);
        if (facts.Traits.Category(sanction) is not { } category)
            return LawfulnessResult.CannotTell(Norm, Unknown.Guilt);
        var norm = kind switch { PunishmentKind.LifeImprisonment => Life, PunishmentKind.Arrest => Norm, _ => Misdemeanours };
        var allowed = kind switch
        {
            PunishmentKind.Arrest => category == OffenceCategory.Misdemeanour,
            PunishmentKind.LifeImprisonment => category == OffenceCategory.EspeciallyGrave,
            _ => category > OffenceCategory.Misdemeanour,
        };
        return allowed
            ? LawfulnessResult.Lawful(Norm)
            : LawfulnessResult.Outside(norm, null, new LawfulnessStep("lawfulness.kind_not_for_category", [norm.ToString(), category.ToString()]));
    }
}
