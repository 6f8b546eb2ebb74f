using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Offences;

namespace JudicialAnalogs.Law.Lawfulness.Internal;

/// <summary>An aggravating circumstance that is an element of the offence is not counted again (УК ст. 54(2)).</summary>
internal sealed class AggravatingTwiceRule : ILawfulnessRule
{
    private static readonly FactorCode Repeated = FactorCode.Parse("54(1)(1)");

    public NormRef Norm { get; } = NormRef.Of("УК", "54", "2");

    public LawfulnessResult Check(LawfulnessCase facts)
    {
        if (facts.Factors is not { } factors)
            return LawfulnessResult.CannotTell(Norm, Unknown.Factors);
        if (!factors.Any(factor => factor.Aggravates))
            return LawfulnessResult.Lawful(Norm);
        if (facts.Traits is not { } traits)
            return LawfulnessResult.CannotTell(Norm, Unknown.Traits);
        if (traits.ElementUnsure)
            return LawfulnessResult.CannotTell(Norm, Unknown.Element);
        if (traits.Element is not { } element || !factors.Contains(element))
            return LawfulnessResult.Lawful(Norm);

        // УК ст. 54(1)(1) names repetition and recidivism together: where repetition is the element, recidivism may still aggravate.
        return element != Repeated || facts.Recidivism == Recidivism.None ? LawfulnessResult.Outside(Norm, null, new LawfulnessStep("lawfulness.element_counted_twice", [facts.Offence.ToString(), element.ToString()]))
            : facts.Recidivism == Recidivism.Unspecified ? LawfulnessResult.CannotTell(Norm, Unknown.Recidivism)
            : LawfulnessResult.Lawful(Norm);
    }
}
