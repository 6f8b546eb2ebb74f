using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Law.Lawfulness.Internal;

/// <summary>
/// The cap of УК ст. 55(2): a mitigating circumstance that is no element, no aggravating one, and none built into the offence; not for those
/// whom УК ст. 55(8) shuts out.
/// </summary>
internal sealed class MitigatedCapRule : ILawfulnessRule
{
    public NormRef Norm { get; } = NormRef.Of("УК", "55", "2");

    public LawfulnessResult Check(LawfulnessCase facts)
    {
        var applies = Exclusions.Mitigated(facts);
        if (applies == false)
            return LawfulnessResult.Lawful(Norm);
        if (facts.Sanction is null)
            return LawfulnessResult.CannotTell(Norm, Unknown.Sanction);
        return CapReckoning.Compare(
            facts, Norm, applies, CapReckoning.Mitigated,
            [(Exclusions.Mitigates(facts), Unknown.Factors), (Exclusions.Aggravated(facts), Unknown.Factors), .. Exclusions.CapFacts(facts), (Exclusions.Element(facts), Unknown.Element)]);
    }
}
