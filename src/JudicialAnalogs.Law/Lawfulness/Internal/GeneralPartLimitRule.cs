using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Law.Lawfulness.Internal;

/// <summary>The size lies within what the General Part gives the kind (УК ст. 41(2), 42(3), 43(2), 44(1), 45(2), 46(3)). Minors have УК ст. 81 instead, which names no shortest restriction or imprisonment: there the half year of УК ст. 44(1) and 46(3) stays.</summary>
/// <param name="kind">The kind.</param>
/// <param name="norm">Its norm.</param>
/// <param name="milderMayGoBelow">Whether УК ст. 55 and 56 open sizes below the range (УК ст. 41(7), 42(6), 43(2-2), 44(4)).</param>
internal sealed class GeneralPartLimitRule(PunishmentKind kind, NormRef norm, bool milderMayGoBelow) : ILawfulnessRule
{
    public NormRef Norm => norm;

    public LawfulnessResult Check(LawfulnessCase facts)
    {
        if (facts.Punishment.Kind != kind || facts.Punishment.Unit == PunishmentUnit.MultiplesOfSum || (facts.Sanction is { } sanctioned && Sizes.LifeOnly(sanctioned)))
            return LawfulnessResult.Lawful(Norm);
        if (facts.Sanction is not { } sanction)
            return LawfulnessResult.CannotTell(Norm, Unknown.Sanction);
        var readings = Readings(facts, sanction).OfType<GeneralPartLimits>().ToArray();
        if (readings.Length == 0)
            return LawfulnessResult.CannotTell(Norm, Unknown.Traits);
        if (Sizes.In(facts, readings[0].Unit) is not { } size)
            return LawfulnessResult.CannotTell(Norm, Sizes.Missing(facts));
        var over = Agreed(readings, limits => size > limits.Maximum);
        var under = Agreed(readings, limits => size < limits.Minimum);
        bool? milder = milderMayGoBelow ? Exclusions.Milder(facts) | Exclusions.Unfinished(facts) : false;
        bool? floor = kind is PunishmentKind.RestrictionOfLiberty or PunishmentKind.Imprisonment ? true : !facts.Minor;
        var broken = (over & !facts.Minor) | (under & !milder & floor);
        var widest = readings.MaxBy(limits => limits.Maximum)!;
        var step = new LawfulnessStep("lawfulness.general_part_range", [norm.ToString(), Sizes.Step(widest.Minimum, widest.Unit), Sizes.Step(widest.Maximum, widest.Unit)]);
        return Verdict.Of(
            norm, broken, under == true ? widest.Minimum : widest.Maximum, step,
            [(facts.Minor, Unknown.Minor), (over, Unknown.Guilt), (under, Unknown.Guilt), (Exclusions.Unfinished(facts), Unknown.Stage), (Exclusions.IsProcedural(facts), Unknown.Procedure), (Exclusions.Mitigates(facts), Unknown.Factors), (facts.ExceptionalCircumstances, Unknown.Exceptional), .. Exclusions.CapFacts(facts), (null, Unknown.Mitigated)]) with
        {
            BoundIsMinimum = under == true,
        };
    }

    private IEnumerable<GeneralPartLimits?> Readings(LawfulnessCase facts, Sanctions.Sanction sanction)
    {
        bool[] guilt = facts.Traits?.Careless is { } careless ? [careless] : [true, false];
        return guilt.Select(reading => GeneralPartLimits.Of(kind, OffenceTraits.Category(sanction, reading), reading));
    }

    private static bool? Agreed(GeneralPartLimits[] readings, Func<GeneralPartLimits, bool> test)
    {
        var first = test(readings[0]);
        return readings.All(limits => test(limits) == first) ? first : null;
    }
}
