using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Law.Lawfulness.Internal;

/// <summary>Misdemeanours with crimes of minor or medium gravity: the strictest absorbs the others, nothing is added (УК ст. 58(2), second paragraph).</summary>
internal sealed class AbsorptionRule() : CumulationRule(NormRef.Of("УК", "58", "2"))
{
    protected override bool? Applies(JudgmentCase judgment) => !Cumulation.OnlyMisdemeanours(judgment) & !Cumulation.HasGrave(judgment);

    protected override (bool? Broken, decimal? Bound, LawfulnessStep Step) Compare(JudgmentCase judgment, Punishment final, Punishment strictest, int difference) =>
        (difference != 0, strictest.Unit == final.Unit ? strictest.Amount : null, new LawfulnessStep("lawfulness.absorption_only", [Norm.ToString()]));
}
