using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Offences;

namespace JudicialAnalogs.Law.Lawfulness.Internal;

/// <summary>No conditional sentence for recidivism or an especially grave crime (УК ст. 63(6)); its other bars need facts the archive does not carry yet.</summary>
internal sealed class ConditionalBarRule : ILawfulnessRule
{
    public NormRef Norm { get; } = NormRef.Of("УК", "63", "6");

    public LawfulnessResult Check(LawfulnessCase facts)
    {
        if (!facts.Punishment.Conditional)
            return LawfulnessResult.Lawful(Norm);
        if (facts.Recidivism is Recidivism.Recidivism or Recidivism.Dangerous)
            return LawfulnessResult.Outside(Norm, null, new LawfulnessStep("lawfulness.conditional_barred_recidivism", [Norm.ToString()]));
        if (facts.Sanction is { } sanction && facts.Traits is { } traits && traits.Category(sanction) == OffenceCategory.EspeciallyGrave)
            return LawfulnessResult.Outside(Norm, null, new LawfulnessStep("lawfulness.conditional_barred_category", [Norm.ToString()]));
        if (facts.Recidivism == Recidivism.Unspecified)
            return LawfulnessResult.CannotTell(Norm, "fact.recidivism");
        return facts.Sanction is null || facts.Traits is null ? LawfulnessResult.CannotTell(Norm, "fact.category") : LawfulnessResult.Lawful(Norm);
    }
}
