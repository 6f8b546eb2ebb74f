using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Law.Lawfulness.Internal;

/// <summary>A stricter kind of the sanction only where a milder one cannot reach the aims (УК ст. 52(2)): whether the court gave its reasons, never whether they are good.</summary>
internal sealed class MilderKindRule : ILawfulnessRule
{
    public NormRef Norm { get; } = NormRef.Of("УК", "52", "2");

    public LawfulnessResult Check(LawfulnessCase facts)
    {
        if (facts.Sanction is not { } sanction)
            return LawfulnessResult.CannotTell(Norm, Unknown.Sanction);
        var stricter = sanction.Alternatives.Any(offered => offered.Kind < facts.Punishment.Kind);
        return Verdict.Unless(
            Norm, stricter & !facts.MilderKindsRuledOut, new LawfulnessStep("lawfulness.milder_kinds_not_ruled_out", [Norm.ToString(), sanction.Reference.ToString()]),
            (facts.MilderKindsRuledOut, Unknown.MilderKinds));
    }
}
