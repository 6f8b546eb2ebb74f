using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Law.Lawfulness.Internal;

/// <summary>No imprisonment for a crime of minor or medium gravity when the damage was made good and a milder main kind is offered (УК ст. 55(1)(1)).</summary>
internal sealed class RepairedDamageRule : ILawfulnessRule
{
    public NormRef Norm { get; } = NormRef.Of("УК", "55", "1", "1");

    public LawfulnessResult Check(LawfulnessCase facts)
    {
        if (facts.Punishment.Kind != PunishmentKind.Imprisonment)
            return LawfulnessResult.Lawful(Norm);
        if (facts.Sanction is not { } sanction)
            return LawfulnessResult.CannotTell(Norm, "fact.sanction");
        if (sanction.Alternatives.All(alternative => alternative.Kind >= PunishmentKind.Imprisonment))
            return LawfulnessResult.Lawful(Norm);
        if (facts.Traits is not { } traits)
            return LawfulnessResult.CannotTell(Norm, "fact.offence_traits");
        if (traits.Category(sanction) is not (OffenceCategory.Minor or OffenceCategory.Medium))
            return LawfulnessResult.Lawful(Norm);
        return facts.Compensation switch
        {
            Compensation.Full => LawfulnessResult.Outside(Norm, null, new LawfulnessStep("lawfulness.no_imprisonment_after_repair", [Norm.ToString(), sanction.Reference.ToString()])),
            Compensation.Unspecified => LawfulnessResult.CannotTell(Norm, "fact.compensation"),
            _ => LawfulnessResult.Lawful(Norm),
        };
    }
}
