using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Law.Lawfulness.Internal;

/// <summary>What the paragraphs of УК ст. 58 have in common: when they apply, what they compare, and how an unserved sentence leaves them open.</summary>
internal abstract class CumulationRule(NormRef norm) : IJudgmentRule
{
    public NormRef Norm => norm;

    public LawfulnessResult Check(JudgmentCase judgment)
    {
        var only58 = Cumulation.Only58(judgment);
        var applies = Applies(judgment) & only58;
        if (applies == false)
            return LawfulnessResult.Lawful(norm);
        if (Cumulation.Final(judgment) is not { } final)
            return LawfulnessResult.CannotTell(norm, Unknown.Punishment);
        if (Cumulation.Strictest(judgment) is not { } strictest || Cumulation.Compare(final, strictest) is not { } difference)
            return LawfulnessResult.CannotTell(norm, Unknown.Unit);
        var (broken, bound, step) = Compare(judgment, final, strictest, difference);
        return Verdict.Of(norm, applies & broken, bound, step, (Applies(judgment), Unknown.Sanction), (only58, Unknown.UnservedSentence), (broken, Unknown.Unit));
    }

    /// <summary>Whether the paragraph is the one for these offences.</summary>
    protected abstract bool? Applies(JudgmentCase judgment);

    /// <summary>Whether the final punishment breaks it.</summary>
    protected abstract (bool? Broken, decimal? Bound, LawfulnessStep Step) Compare(JudgmentCase judgment, Punishment final, Punishment strictest, int difference);

    /// <summary>Added up or absorbed: at least the strictest, at most all together and at most <paramref name="limit"/>.</summary>
    protected (bool? Broken, decimal? Bound, LawfulnessStep Step) Added(JudgmentCase judgment, Punishment final, int difference, decimal? limit, bool mustExceed)
    {
        if (difference < 0 || (difference == 0 && mustExceed))
            return (true, null, new LawfulnessStep(mustExceed ? "lawfulness.must_be_added" : "lawfulness.final_below_strictest", [norm.ToString()]));
        if (limit is { } most && final.Amount > most)
            return (true, most, new LawfulnessStep("lawfulness.cumulation_limit", [norm.ToString(), Sizes.Step(most, final.Unit)]));
        var over = difference == 0 ? false : Cumulation.OverSum(final, judgment.Counts.Select(Cumulation.Normal));
        return (over, limit, over == true
            ? new LawfulnessStep("lawfulness.over_sum", [norm.ToString()])
            : limit is { } shown ? new LawfulnessStep("lawfulness.cumulation_limit", [norm.ToString(), Sizes.Step(shown, final.Unit)]) : new LawfulnessStep("lawfulness.added_or_absorbed", [norm.ToString()]));
    }
}
