using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Law.Lawfulness.Internal;

/// <summary>
/// An offence before an earlier sentence was served: the unserved part is added (УК ст. 60(1)); the whole is more than the new punishment and more
/// than that part (60(4)), at most the General Part's maximum of its kind (60(2)), and in imprisonment 25 years, or 30 with an especially grave
/// crime of up to twenty years (60(3)).
/// </summary>
internal sealed class SentencesCumulationRule : IJudgmentRule
{
    private const decimal TwentyFiveYears = 300;
    private const decimal ThirtyYears = 360;

    public NormRef Norm { get; } = NormRef.Of("УК", "60");

    public LawfulnessResult Check(JudgmentCase judgment)
    {
        if (judgment.UnservedSentence == false)
            return LawfulnessResult.Lawful(Norm);
        if (judgment.UnservedSentence is null)
            return LawfulnessResult.CannotTell(Norm, Unknown.UnservedSentence);
        if (Cumulation.Final(judgment) is not { } final)
            return LawfulnessResult.CannotTell(Norm, Unknown.Punishment);
        if (final.Kind == PunishmentKind.LifeImprisonment)
            return OfLife(judgment);
        if (Maximum(judgment, final) is var (limit, norm, certain) && final.Amount > limit)
            return certain ? LawfulnessResult.Outside(norm, limit, new LawfulnessStep("lawfulness.cumulation_limit", [norm.ToString(), Sizes.Step(limit, final.Unit)])) : LawfulnessResult.CannotTell(norm, Unknown.Sanction);
        var more = NormRef.Of("УК", "60", "4");
        if (Cumulation.Strictest(judgment) is not { } strictest || Cumulation.Compare(final, strictest) is not { } difference)
            return LawfulnessResult.CannotTell(Norm, Unknown.Unit);
        if (strictest.Kind == PunishmentKind.LifeImprisonment || difference <= 0)
            return LawfulnessResult.Outside(more, null, new LawfulnessStep("lawfulness.must_exceed_both", [more.ToString()]));
        if (judgment.UnservedPart is not { } unserved)
            return LawfulnessResult.CannotTell(Norm, Unknown.UnservedSentence);
        if (Cumulation.Compare(final, unserved) is not { } beyond)
            return LawfulnessResult.CannotTell(Norm, Unknown.Unit);
        if (beyond <= 0)
            return LawfulnessResult.Outside(more, null, new LawfulnessStep("lawfulness.must_exceed_both", [more.ToString()]));
        var first = NormRef.Of("УК", "60", "1");
        return Verdict.Of(
            Norm, Cumulation.OverSum(final, judgment.Counts.Select(Cumulation.Normal).Append(unserved)), null,
            new LawfulnessStep("lawfulness.sentences_added", [first.ToString(), more.ToString()]), (null, Unknown.Unit));
    }

    // УК ст. 60(3), last sentence: life is final when it is imposed for one of the crimes, and terms never add up to it.
    private LawfulnessResult OfLife(JudgmentCase judgment)
    {
        if (judgment.Counts.Any(count => count.Punishment.Kind == PunishmentKind.LifeImprisonment) || judgment.UnservedPart?.Kind == PunishmentKind.LifeImprisonment)
            return LawfulnessResult.Lawful(Norm);
        var limits = NormRef.Of("УК", "60", "3");
        return judgment.UnservedPart is null
            ? LawfulnessResult.CannotTell(Norm, Unknown.UnservedSentence)
            : LawfulnessResult.Outside(limits, null, new LawfulnessStep("lawfulness.terms_never_life", [limits.ToString()]));
    }

    private static (decimal Limit, NormRef Norm, bool Certain) Maximum(JudgmentCase judgment, Punishment final)
    {
        if (final.Kind == PunishmentKind.Imprisonment)
        {
            var especially = Cumulation.HasTwentyYears(judgment) | judgment.EarlierSentenceEspeciallyGrave;
            return (especially == true || final.Amount > ThirtyYears ? ThirtyYears : TwentyFiveYears, NormRef.Of("УК", "60", "3"), especially is not null || final.Amount > ThirtyYears);
        }

        // The largest size of the kind whatever the category: only a size beyond that is outside the law for certain.
        var limits = GeneralPartLimits.Of(final.Kind, OffenceCategory.EspeciallyGrave, careless: false);
        return limits is not null && limits.Unit == final.Unit ? (limits.Maximum, NormRef.Of("УК", "60", "2"), true) : (decimal.MaxValue, NormRef.Of("УК", "60", "2"), true);
    }
}
