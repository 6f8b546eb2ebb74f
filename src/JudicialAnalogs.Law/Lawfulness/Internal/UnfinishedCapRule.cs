using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Offences;

namespace JudicialAnalogs.Law.Lawfulness.Internal;

/// <summary>The caps of УК ст. 56(2)–(3): half of the maximum for preparation, three quarters for an attempt.</summary>
internal sealed class UnfinishedCapRule : ILawfulnessRule
{
    public NormRef Norm { get; } = NormRef.Of("УК", "56");

    public LawfulnessResult Check(LawfulnessCase facts)
    {
        if (facts.Stage == OffenceStage.Unspecified)
            return LawfulnessResult.CannotTell(Norm, "fact.stage");
        if (facts.Stage == OffenceStage.Completed)
            return LawfulnessResult.Lawful(Norm);
        return facts.Sanction is null ? LawfulnessResult.CannotTell(Norm, "fact.sanction") : Caps.Compare(facts, Norm, Caps.Stage(facts.Stage), (1, 1));
    }
}
