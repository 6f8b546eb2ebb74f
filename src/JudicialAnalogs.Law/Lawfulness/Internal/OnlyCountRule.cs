using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Law.Lawfulness.Internal;

/// <summary>With one count and no earlier sentence the final punishment is that of the count: more than the sanction only by УК ст. 58 or 60 (УК ст. 52(2)).</summary>
internal sealed class OnlyCountRule : IJudgmentRule
{
    public NormRef Norm { get; } = NormRef.Of("УК", "52", "2");

    public LawfulnessResult Check(JudgmentCase judgment)
    {
        if (judgment.Counts.Count > 1)
            return LawfulnessResult.Lawful(Norm);
        if (Cumulation.Final(judgment) is not { } final)
            return LawfulnessResult.CannotTell(Norm, Unknown.Punishment);
        if (Cumulation.Compare(final, Cumulation.Normal(judgment.Counts[0])) is not { } difference)
            return LawfulnessResult.CannotTell(Norm, Unknown.Unit);
        if (difference == 0)
            return LawfulnessResult.Lawful(Norm);
        var step = new LawfulnessStep("lawfulness.final_differs_from_count", [Norm.ToString()]);
        return Verdict.Of(Norm, !(judgment.UnservedSentence & (difference > 0)), null, step, (judgment.UnservedSentence, Unknown.UnservedSentence));
    }
}
