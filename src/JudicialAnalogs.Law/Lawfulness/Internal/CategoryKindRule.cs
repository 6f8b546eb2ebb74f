using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Law.Lawfulness.Internal;

/// <summary>Community service is for misdemeanours and offences of minor or medium gravity (УК ст. 43(2)), unless the part itself offers it.</summary>
internal sealed class CategoryKindRule : ILawfulnessRule
{
    public NormRef Norm { get; } = NormRef.Of("УК", "43", "2");

    public LawfulnessResult Check(LawfulnessCase facts)
    {
        if (facts.Punishment.Kind != PunishmentKind.CommunityService)
            return LawfulnessResult.Lawful(Norm);
        if (facts.Sanction is not { } sanction)
            return LawfulnessResult.CannotTell(Norm, "fact.sanction");
        if (facts.Traits is not { } traits)
            return LawfulnessResult.CannotTell(Norm, "fact.offence_traits");
        if (traits.Category(sanction) < OffenceCategory.Grave)
            return LawfulnessResult.Lawful(Norm);

        // УК ст. 293(2) offers community service for a grave crime against the rule of the General Part: which prevails is for a court.
        return sanction.Of(PunishmentKind.CommunityService) is null
            ? LawfulnessResult.Outside(Norm, null, new LawfulnessStep("lawfulness.kind_not_for_category", [Norm.ToString(), traits.Category(sanction).ToString()]))
            : LawfulnessResult.CannotTell(Norm, "fact.which_norm_prevails");
    }
}
