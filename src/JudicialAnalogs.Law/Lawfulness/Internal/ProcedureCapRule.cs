using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Law.Lawfulness.Internal;

/// <summary>The cap of УК ст. 55(3), first sentence: accelerated investigation and procedural agreement. It holds even with an element and with aggravating circumstances.</summary>
internal sealed class ProcedureCapRule : ILawfulnessRule
{
    public NormRef Norm { get; } = NormRef.Of("УК", "55", "3");

    public LawfulnessResult Check(LawfulnessCase facts)
    {
        if (facts.Procedure == Procedure.Unspecified)
            return LawfulnessResult.CannotTell(Norm, Unknown.Procedure);
        var applies = Exclusions.Procedural(facts);
        if (applies == false)
            return LawfulnessResult.Lawful(Norm);
        return facts.Sanction is null
            ? LawfulnessResult.CannotTell(Norm, Unknown.Sanction)
            : CapReckoning.Compare(facts, Norm, applies, CapReckoning.Procedural, Exclusions.CapFacts(facts));
    }
}
