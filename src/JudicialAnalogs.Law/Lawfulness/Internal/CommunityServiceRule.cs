using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Law.Lawfulness.Internal;

/// <summary>Community service is for misdemeanours and crimes of minor or medium gravity (УК ст. 43(2)), unless the part itself offers it.</summary>
internal sealed class CommunityServiceRule : ILawfulnessRule
{
    public NormRef Norm { get; } = NormRef.Of("УК", "43", "2");

    public LawfulnessResult Check(LawfulnessCase facts)
    {
        if (facts.Punishment.Kind != PunishmentKind.CommunityService)
            return LawfulnessResult.Lawful(Norm);
        if (facts.Sanction is not { } sanction)
            return LawfulnessResult.CannotTell(Norm, Unknown.Sanction);
        if (facts.Traits is not { } traits)
            return LawfulnessResult.CannotTell(Norm, Unknown.Traits);
        if (traits.Category(sanction) is not { } category)
            return LawfulnessResult.CannotTell(Norm, Unknown.Guilt);
        if (category < OffenceCategory.Grave)
            return LawfulnessResult.Lawful(Norm);

        // УК ст. 293(2) offers community service for a grave crime against the rule of the General Part: which prevails is for a court.
        return sanction.Of(PunishmentKind.CommunityService) is null
            ? LawfulnessResult.Outside(Norm, null, new LawfulnessStep("lawfulness.kind_not_for_category", [Norm.ToString(), category.ToString()]))
            : LawfulnessResult.CannotTell(Norm, Unknown.WhichNorm);
    }
}
