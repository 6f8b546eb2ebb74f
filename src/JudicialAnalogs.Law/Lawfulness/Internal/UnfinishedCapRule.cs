using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Law.Lawfulness.Internal;

/// <summary>The caps of УК ст. 56(2)–(3), half of the maximum for preparation and three quarters for an attempt, and no life for either (УК ст. 56(4)).</summary>
internal sealed class UnfinishedCapRule : ILawfulnessRule
{
    private static readonly NormRef NoLife = NormRef.Of("УК", "56", "4");

    public NormRef Norm { get; } = NormRef.Of("УК", "56");

    public LawfulnessResult Check(LawfulnessCase facts)
    {
        if (facts.Stage == OffenceStage.Unspecified)
            return LawfulnessResult.CannotTell(Norm, Unknown.Stage);
        if (facts.Stage == OffenceStage.Completed)
            return LawfulnessResult.Lawful(Norm);
        if (facts.Punishment.Kind == PunishmentKind.LifeImprisonment)
            return LawfulnessResult.Outside(NoLife, null, new LawfulnessStep("lawfulness.no_life_for_unfinished", [NoLife.ToString()]));
        return facts.Sanction is null
            ? LawfulnessResult.CannotTell(Norm, Unknown.Sanction)
            : CapReckoning.Compare(facts, Norm, true, (_, _) => (1, 1));
    }
}
