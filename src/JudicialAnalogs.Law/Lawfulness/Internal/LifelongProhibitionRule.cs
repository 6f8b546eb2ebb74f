using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Law.Lawfulness.Internal;

/// <summary>
/// The prohibitions for life of УК ст. 50(2): obligatory for crimes against the sexual inviolability of minors, УК ст. 132(2)–(5), 133(2)–(3) and for
/// corrupt crimes; of driving for УК ст. 345-1(4) and 346, where one is imposed; from five years on for УК ст. 238(2), 239(2) and 250(2).
/// </summary>
internal sealed class LifelongProhibitionRule : ILawfulnessRule
{
    private const decimal FiveYears = 60;

    public NormRef Norm { get; } = NormRef.Of("УК", "50", "2");

    public LawfulnessResult Check(LawfulnessCase facts)
    {
        var concerns = LifelongProhibition.Concerns(facts);
        if (concerns == false)
            return LawfulnessResult.Lawful(Norm);
        if (facts.AdditionalPunishments is not { } imposed)
            return LawfulnessResult.CannotTell(Norm, Unknown.Additional);
        var prohibition = imposed.FirstOrDefault(measure => measure.Kind == AdditionalPunishmentKind.ProhibitionOfActivity);
        if (prohibition is { ForLife: true })
            return facts.Minor == false ? LawfulnessResult.Lawful(Norm) : LawfulnessResult.CannotTell(Norm, facts.Minor is null ? Unknown.Minor : Unknown.WhichNorm);
        if (concerns is null)
            return LawfulnessResult.CannotTell(Norm, LifelongProhibition.Missing(facts));
        if (LifelongProhibition.Required(facts) == true)
            return Demanded(facts, prohibition);
        if (prohibition is null)
            return LawfulnessResult.Lawful(Norm);
        if (prohibition.Months is not { } months)
            return LawfulnessResult.CannotTell(Norm, Unknown.AdditionalLength);
        if (LifelongProhibition.IsDriving(facts))
            return Demanded(facts, prohibition);

        // Two lengths for the same part: from five years for managers and large shareholders, one to ten years for everyone else.
        return LawfulnessResult.CannotTell(Norm, months < FiveYears ? Unknown.WhichNorm : Unknown.AdditionalRange);
    }

    // УК ст. 81(2) gives minors one to two years, and УК ст. 55(4) lifts what is obligatory: how either stands to this paragraph the code does not say.
    private LawfulnessResult Demanded(LawfulnessCase facts, AdditionalMeasure? prohibition)
    {
        var arguable = facts.Minor | Exclusions.Exceptional(facts);
        if (prohibition is not null && prohibition.Months is null)
            return LawfulnessResult.CannotTell(Norm, Unknown.AdditionalLength);
        if (arguable == false)
            return LawfulnessResult.Outside(Norm, null, new LawfulnessStep("lawfulness.prohibition_for_life", [Norm.ToString()]));
        return LawfulnessResult.CannotTell(
            Norm, facts.Minor is null ? Unknown.Minor : facts.Minor == true || facts.ExceptionalCircumstances == true ? Unknown.WhichNorm : Unknown.Exceptional);
    }
}
