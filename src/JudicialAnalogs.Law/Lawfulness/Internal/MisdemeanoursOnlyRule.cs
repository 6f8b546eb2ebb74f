using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Law.Lawfulness.Internal;

/// <summary>Several misdemeanours: absorbed or added, up to 400 indices, 400 hours or 50 days (УК ст. 58(2), first paragraph).</summary>
internal sealed class MisdemeanoursOnlyRule() : CumulationRule(NormRef.Of("УК", "58", "2"))
{
    protected override bool? Applies(JudgmentCase judgment) => Cumulation.OnlyMisdemeanours(judgment);

    protected override (bool? Broken, decimal? Bound, LawfulnessStep Step) Compare(JudgmentCase judgment, Punishment final, Punishment strictest, int difference) =>
        Added(judgment, final, difference, Limit(final), mustExceed: false);

    private static decimal? Limit(Punishment final) => (final.Kind, final.Unit) switch
    {
        (PunishmentKind.Fine, PunishmentUnit.MonthlyIndices) or (PunishmentKind.CommunityService, PunishmentUnit.Hours) => 400,
        (PunishmentKind.Arrest, PunishmentUnit.Days) => 50,
        _ => null,
    };
}
