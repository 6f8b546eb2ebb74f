using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Law.Sanctions;

namespace JudicialAnalogs.Law.Lawfulness.Internal;

/// <summary>
/// A prohibition lasts one to ten years (УК ст. 50(2)), for a minor one to two (УК ст. 81(2)), and as long as the sanction that names it says. The
/// prohibitions for life of УК ст. 50(2) have a rule of their own.
/// </summary>
internal sealed class AdditionalTermRule : ILawfulnessRule
{
    private const decimal Year = 12;
    private const decimal TwoYears = 24;
    private const decimal TenYears = 120;
    private static readonly NormRef Minors = NormRef.Of("УК", "81", "2");

    public NormRef Norm { get; } = NormRef.Of("УК", "50", "2");

    public LawfulnessResult Check(LawfulnessCase facts)
    {
        if (facts.AdditionalPunishments is not { } imposed)
            return LawfulnessResult.CannotTell(Norm, Unknown.Additional);
        if (imposed.FirstOrDefault(measure => measure.Kind == AdditionalPunishmentKind.ProhibitionOfActivity) is not { } prohibition)
            return LawfulnessResult.Lawful(Norm);
        if (LifelongProhibition.Concerns(facts) != false)
            return LifelongProhibition.Concerns(facts) == true ? LawfulnessResult.Lawful(Norm) : LawfulnessResult.CannotTell(Norm, LifelongProhibition.Missing(facts));
        if (facts.Minor is not { } minor)
            return LawfulnessResult.CannotTell(Norm, Unknown.Minor);
        if (!prohibition.ForLife && prohibition.Months is null)
            return LawfulnessResult.CannotTell(Norm, Unknown.AdditionalLength);
        return minor ? Within(prohibition, Minors, Year, TwoYears, life: false, mayGoBelow: false) : ForAdults(facts, prohibition);
    }

    private LawfulnessResult ForAdults(LawfulnessCase facts, AdditionalMeasure prohibition)
    {
        if (facts.Sanction is not { } sanction)
            return LawfulnessResult.CannotTell(Norm, Unknown.Sanction);
        if (!sanction.AdditionalKnown)
            return LawfulnessResult.CannotTell(Norm, Unknown.SanctionAdditional);
        var term = sanction.Terms.FirstOrDefault(named => named.Kind == prohibition.Kind);
        var named = sanction.Obligatory.Contains(prohibition.Kind) || sanction.Optional.Contains(prohibition.Kind);
        var general = Within(prohibition, Norm, Year, TenYears, life: named, mayGoBelow: false);
        if (!named || (general.State == LawfulnessState.OutsideTheLaw && !prohibition.ForLife))
            return general;
        return term is null
            ? LawfulnessResult.CannotTell(Norm, Unknown.AdditionalRange)
            : Within(prohibition, sanction.Reference, term.MinimumMonths ?? Year, term.MaximumMonths ?? TenYears, term.ForLife, Exclusions.Milder(facts), facts);
    }

    // УК ст. 55(4) and 55(6) open what lies below the sanction's own minimum, never what lies below that of УК ст. 50(2) or 81(2).
    private static LawfulnessResult Within(
        AdditionalMeasure prohibition, NormRef norm, decimal low, decimal high, bool life, bool? mayGoBelow, LawfulnessCase? facts = null)
    {
        var step = new LawfulnessStep("lawfulness.prohibition_range", [norm.ToString(), Sizes.Step(low, PunishmentUnit.Months), Sizes.Step(high, PunishmentUnit.Months)]);
        if (prohibition.ForLife)
            return life ? LawfulnessResult.Lawful(norm) : LawfulnessResult.Outside(norm, high, step);
        if (prohibition.Months > high)
            return LawfulnessResult.Outside(norm, high, step);
        if (prohibition.Months >= low)
            return LawfulnessResult.Lawful(norm, high, step);
        (bool? Value, string Fact)[] why = facts is null
            ? [(null, Unknown.Mitigated)]
            : [(facts.ExceptionalCircumstances, Unknown.Exceptional), (Exclusions.IsProcedural(facts), Unknown.Procedure), (Exclusions.Mitigates(facts), Unknown.Factors), .. Exclusions.CapFacts(facts), (null, Unknown.Mitigated)];
        return Verdict.Of(norm, !mayGoBelow, low, step, why) with { BoundIsMinimum = true };
    }
}
