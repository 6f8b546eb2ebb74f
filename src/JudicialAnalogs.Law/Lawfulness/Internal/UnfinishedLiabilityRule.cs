using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Offences;

namespace JudicialAnalogs.Law.Lawfulness.Internal;

/// <summary>Preparation is punished only for grave and especially grave crimes (УК ст. 24(2)), an attempt from medium gravity on (УК ст. 24(4)); both for terrorist crimes.</summary>
/// <param name="stage">The stage.</param>
/// <param name="norm">Its norm.</param>
/// <param name="from">Mildest category that is punished at this stage.</param>
internal sealed class UnfinishedLiabilityRule(OffenceStage stage, NormRef norm, OffenceCategory from) : ILawfulnessRule
{
    public NormRef Norm => norm;

    public LawfulnessResult Check(LawfulnessCase facts)
    {
        if (facts.Stage == OffenceStage.Unspecified)
            return LawfulnessResult.CannotTell(norm, Unknown.Stage);
        if (facts.Stage != stage)
            return LawfulnessResult.Lawful(norm);
        if (facts.Sanction is not { } sanction)
            return LawfulnessResult.CannotTell(norm, Unknown.Sanction);
        if (facts.Traits is not { } traits)
            return LawfulnessResult.CannotTell(norm, Unknown.Traits);
        if (traits.Terrorism)
            return LawfulnessResult.Lawful(norm);
        if (traits.Category(sanction) is not { } category)
            return LawfulnessResult.CannotTell(norm, Unknown.Guilt);
        return category < from
            ? LawfulnessResult.Outside(norm, null, new LawfulnessStep("lawfulness.stage_not_punished", [norm.ToString(), category.ToString()]))
            : LawfulnessResult.Lawful(norm);
    }
}
