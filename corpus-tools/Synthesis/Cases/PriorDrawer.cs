using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.CorpusTools.Synthesis.Cases;

/// <summary>Draws earlier convictions: those that recidivism needs (УК ст. 14), and harmless ones as distractors.</summary>
internal static class PriorDrawer
{
    private static readonly (string Norm, PunishmentKind Kind, int Low, int High, int Step, PunishmentUnit Unit)[] Light =
    [
        ("УК 188(1)", PunishmentKind.Fine, 200, 400, 50, PunishmentUnit.MonthlyIndices),
        ("УК 188(2)", PunishmentKind.RestrictionOfLiberty, 12, 24, 6, PunishmentUnit.Months),
        ("УК 187(1)", PunishmentKind.CommunityService, 20, 80, 20, PunishmentUnit.Hours),
        ("УК 296(3)", PunishmentKind.Arrest, 10, 40, 5, PunishmentUnit.Days),
        ("УК 293(1)", PunishmentKind.CommunityService, 300, 500, 50, PunishmentUnit.Hours),
        ("УК 190(1)", PunishmentKind.Fine, 200, 500, 100, PunishmentUnit.MonthlyIndices),
    ];

    private static readonly (string Norm, int Low, int High)[] Heavy = [("УК 188(3)", 24, 48), ("УК 191(2)", 36, 60), ("УК 192(1)", 36, 60), ("УК 106(1)", 36, 60)];

    /// <summary>The earlier convictions, oldest first.</summary>
    public static IReadOnlyList<PriorPlan> Draw(Offence offence, int recidivism, DateOnly date, Random random)
    {
        var count = recidivism switch { 2 => 2, 1 => 1, _ => 0 };
        var priors = new List<PriorPlan>();
        for (var i = 0; i < count; i++)
        {
            var (norm, low, high) = Heavy[random.Next(Heavy.Length)];
            var months = low + (6 * random.Next(0, ((high - low) / 6) + 1));
            priors.Add(new PriorPlan(NormRef.Parse(norm), new Punishment(PunishmentKind.Imprisonment, months, PunishmentUnit.Months), date.AddDays(-random.Next(1500 - (500 * i), 2200 - (600 * i)))));
        }

        if (count == 0 && random.NextDouble() < (offence.Element == "54(1)(1)" ? 0.25 : 0.14))
        {
            var (norm, kind, low, high, step, unit) = Light[random.Next(Light.Length)];
            priors.Add(new PriorPlan(NormRef.Parse(norm), new Punishment(kind, low + (step * random.Next(0, ((high - low) / step) + 1)), unit), date.AddDays(-random.Next(350, 700))));
        }

        return [.. priors.OrderBy(prior => prior.Date)];
    }
}
