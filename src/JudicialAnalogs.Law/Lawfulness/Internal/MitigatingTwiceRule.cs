using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Law.Lawfulness.Internal;

/// <summary>A mitigating circumstance that is an element of the offence is not counted again (УК ст. 53(3)).</summary>
internal sealed class MitigatingTwiceRule : ILawfulnessRule
{
    public NormRef Norm { get; } = NormRef.Of("УК", "53", "3");

    public LawfulnessResult Check(LawfulnessCase facts)
    {
        if (facts.Factors is not { } factors)
            return LawfulnessResult.CannotTell(Norm, Unknown.Factors);
        if (!factors.Any(factor => factor.Mitigates))
            return LawfulnessResult.Lawful(Norm);
        if (facts.Traits is not { } traits)
            return LawfulnessResult.CannotTell(Norm, Unknown.Traits);
        return traits.MitigatingElement is { } element && factors.Contains(element)
            ? LawfulnessResult.Outside(Norm, null, new LawfulnessStep("lawfulness.element_counted_twice", [facts.Offence.ToString(), element.ToString()]))
            : LawfulnessResult.Lawful(Norm);
    }
}
