using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Law.Lawfulness.Internal;

/// <summary>No aggravating circumstance outside the list of УК ст. 54(1) (УК ст. 54(3)).</summary>
internal sealed class ClosedListRule : ILawfulnessRule
{
    private static readonly FactorCode OutsideTheList = FactorCode.Parse("54(3)");

    public NormRef Norm { get; } = NormRef.Of("УК", "54", "3");

    public LawfulnessResult Check(LawfulnessCase facts)
    {
        if (facts.Factors is not { } factors)
            return LawfulnessResult.CannotTell(Norm, Unknown.Factors);
        return factors.Contains(OutsideTheList)
            ? LawfulnessResult.Outside(Norm, null, new LawfulnessStep("lawfulness.aggravating_outside_list", [Norm.ToString()]))
            : LawfulnessResult.Lawful(Norm);
    }
}
