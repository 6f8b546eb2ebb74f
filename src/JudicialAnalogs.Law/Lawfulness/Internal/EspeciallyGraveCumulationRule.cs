using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Law.Lawfulness.Internal;

/// <summary>
/// With an especially grave crime of up to twenty years: added, up to twenty-five years (УК ст. 58(4)). A misdemeanour's fine is absorbed, and
/// life stays life.
/// </summary>
internal sealed class EspeciallyGraveCumulationRule() : CumulationRule(NormRef.Of("УК", "58", "4"))
{
    private const decimal TwentyFiveYears = 300;

    protected override bool? Applies(JudgmentCase judgment) => Cumulation.HasTwentyYears(judgment);

    protected override (bool? Broken, decimal? Bound, LawfulnessStep Step) Compare(JudgmentCase judgment, Punishment final, Punishment strictest, int difference)
    {
        if (strictest.Kind == PunishmentKind.LifeImprisonment)
            return (difference != 0, null, new LawfulnessStep("lawfulness.life_stays_life", [Norm.ToString()]));
        var categories = Cumulation.Categories(judgment);
        var fines = judgment.Counts.Where((count, index) => categories[index] == OffenceCategory.Misdemeanour && count.Punishment.Kind == PunishmentKind.Fine).Count();
        if (fines > 0 && fines == judgment.Counts.Count - 1)
            return (difference != 0, strictest.Amount, new LawfulnessStep("lawfulness.absorption_only", [Norm.ToString()]));
        return Added(judgment, final, difference, final.Kind == PunishmentKind.Imprisonment ? TwentyFiveYears : null, mustExceed: fines == 0);
    }
}
