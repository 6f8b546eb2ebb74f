using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Law.Lawfulness.Internal;

/// <summary>No aggravating circumstance outside the list of УК ст. 54(1) (УК ст. 54(3)), and none that is built into the offence (УК ст. 54(2)).</summary>
internal sealed class ClosedListRule : ILawfulnessRule
{
    private static readonly FactorCode OutsideTheList = FactorCode.Parse("54(3)");
    private static readonly NormRef NotTwice = NormRef.Of("УК", "54", "2");

    public NormRef Norm { get; } = NormRef.Of("УК", "54", "3");

    public LawfulnessResult Check(LawfulnessCase facts)
    {
        if (facts.Factors is not { } factors)
            return LawfulnessResult.CannotTell(Norm, "fact.factors");
        if (factors.Contains(OutsideTheList))
            return LawfulnessResult.Outside(Norm, null, new LawfulnessStep("lawfulness.aggravating_outside_list", [Norm.ToString()]));
        return facts.Traits?.Element is { } element && factors.Contains(element)
            ? LawfulnessResult.Outside(NotTwice, null, new LawfulnessStep("lawfulness.element_counted_twice", [facts.Offence.ToString(), element.ToString()]))
            : LawfulnessResult.Lawful(Norm);
    }
}
