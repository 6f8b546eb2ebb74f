using JudicialAnalogs.Law.Lawfulness.Internal;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Law.Lawfulness;

/// <summary>Puts one count before every rule of the Criminal Code's General Part, as it reads with amendments to 03.01.2026.</summary>
public static class LawfulnessCheck
{
    /// <summary>The rules in the order in which they are reported.</summary>
    public static IReadOnlyList<ILawfulnessRule> Rules { get; } =
    [
        new AppliedLawRule(),
        new RecidivismRule(),
        new SanctionRangeRule(),
        new MilderKindRule(),
        new KindForCategoryRule(),
        new GeneralPartLimitRule(PunishmentKind.Fine, Norm("41", "2"), milderMayGoBelow: true),
        new GeneralPartLimitRule(PunishmentKind.CorrectiveWorks, Norm("42", "3"), milderMayGoBelow: true),
        new CommunityServiceRule(),
        new GeneralPartLimitRule(PunishmentKind.CommunityService, Norm("43", "2"), milderMayGoBelow: true),
        new GeneralPartLimitRule(PunishmentKind.RestrictionOfLiberty, Norm("44", "1"), milderMayGoBelow: true),
        new GeneralPartLimitRule(PunishmentKind.Arrest, Norm("45", "2"), milderMayGoBelow: false),
        new GeneralPartLimitRule(PunishmentKind.Imprisonment, Norm("46", "3"), milderMayGoBelow: false),
        new ExemptPersonRule(PunishmentKind.CorrectiveWorks, Norm("42", "7")),
        new ExemptPersonRule(PunishmentKind.CommunityService, Norm("43", "3")),
        new ExemptPersonRule(PunishmentKind.Arrest, Norm("45", "3")),
        new ExemptPersonRule(PunishmentKind.LifeImprisonment, Norm("46", "4")),
        new LifeOnlyRule(),
        new ClosedListRule(),
        new AggravatingTwiceRule(),
        new MitigatingTwiceRule(),
        new RepairedDamageRule(economic: false),
        new RepairedDamageRule(economic: true),
        new MitigatedCapRule(),
        new ProcedureCapRule(),
        new OrderFineRule(),
        new UnfinishedLiabilityRule(OffenceStage.Preparation, Norm("24", "2"), OffenceCategory.Grave),
        new UnfinishedLiabilityRule(OffenceStage.Attempt, Norm("24", "4"), OffenceCategory.Medium),
        new UnfinishedCapRule(),
        new ConditionalKindRule(),
        new ConditionalBarRule(),
        new MinorsRule(),
        new MinorsMeansRule(PunishmentKind.Fine, Norm("81", "3")),
        new MinorsMeansRule(PunishmentKind.CorrectiveWorks, Norm("81", "4")),
        new ObligatoryAdditionalRule(),
        new AdditionalKindRule(),
        new AdditionalTermRule(),
        new LifelongProhibitionRule(),
    ];

    /// <summary>What each rule says; one result a rule, in the order of <see cref="Rules"/>.</summary>
    public static IReadOnlyList<LawfulnessResult> Run(LawfulnessCase facts) => [.. Rules.Select(rule => rule.Check(facts) with { Rule = rule.Norm })];

    /// <summary>The whole: outside the law when any rule is broken, else unknown when any cannot tell, else lawful.</summary>
    public static LawfulnessState Summary(IEnumerable<LawfulnessResult> results)
    {
        var summary = LawfulnessState.Lawful;
        foreach (var result in results)
        {
            if (result.State == LawfulnessState.OutsideTheLaw)
                return LawfulnessState.OutsideTheLaw;
            if (result.State == LawfulnessState.CannotTell)
                summary = LawfulnessState.CannotTell;
        }

        return summary;
    }

    private static NormRef Norm(string article, string part) => NormRef.Of("УК", article, part);
}
