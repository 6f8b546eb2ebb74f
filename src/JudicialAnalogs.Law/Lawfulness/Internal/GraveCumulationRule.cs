using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Law.Lawfulness.Internal;

/// <summary>With a grave or especially grave crime: absorbed or added, imprisonment up to twenty years (УК ст. 58(3)); life stays life (УК ст. 58(4)).</summary>
internal sealed class GraveCumulationRule() : CumulationRule(NormRef.Of("УК", "58", "3"))
{
    private const decimal TwentyYears = 240;

    protected override bool? Applies(JudgmentCase judgment) => Cumulation.HasGrave(judgment) & !Cumulation.HasTwentyYears(judgment);

    protected override (bool? Broken, decimal? Bound, LawfulnessStep Step) Compare(JudgmentCase judgment, Punishment final, Punishment strictest, int difference) =>
        Added(judgment, final, difference, final.Kind == PunishmentKind.Imprisonment ? TwentyYears : null, mustExceed: false);
}
