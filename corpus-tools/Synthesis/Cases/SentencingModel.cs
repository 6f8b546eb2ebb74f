using JudicialAnalogs.CorpusTools.Synthesis.Gold;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.CorpusTools.Synthesis.Cases;

/// <summary>
/// The sentencing model of the synthetic archive (docs/synthetic-archive.md): a severity score decides the form among those the law
/// leaves open, and the place within its lawful range. It is ours and says nothing of the practice of any real court.
/// </summary>
internal static class SentencingModel
{
    private const int Grave = 3;
    private const double Noise = 0.45;

    // Severity at which a form takes over from the milder one before it.
    private static readonly (PunishmentForm Form, double From)[] Ladder =
    [
        (PunishmentForm.Fine, double.NegativeInfinity),
        (PunishmentForm.CommunityService, -0.75),
        (PunishmentForm.Arrest, -0.2),
        (PunishmentForm.RestrictionOfLiberty, -0.25),
        (PunishmentForm.ConditionalImprisonment, 0.55),
        (PunishmentForm.Imprisonment, 0.95),
    ];

    /// <summary>The punishment of a count.</summary>
    /// <param name="facts">What the model knows.</param>
    /// <param name="plant">True when a divergence is to be planted, if the count allows one.</param>
    /// <param name="random">Source of chance.</param>
    public static Outcome Sentence(CountFacts facts, bool plant, Random random)
    {
        var severity = Severity(facts) + (Noise * Normal(random));
        var open = OpenForms(facts);
        if (plant && Plant(facts, open, severity, random) is { } planted)
            return planted;
        var form = Choose(open, severity);
        if (form == PunishmentForm.Fine && facts.Offence.Sanction.Of(PunishmentKind.CorrectiveWorks) is not null && random.NextDouble() < 0.12)
            form = PunishmentForm.CorrectiveWorks;
        return Impose(facts, form, Place(severity, form), random, plant: null);
    }

    /// <summary>The severity the model expects before chance.</summary>
    public static double Severity(CountFacts facts)
    {
        var score = facts.Offence.Base + facts.Climate;
        score -= 0.22 * facts.Mitigating.Count;
        score += 0.55 * facts.Aggravating.Count(code => code != "54(1)(1)");
        score += facts.Recidivism switch { 2 => 2.0, 1 => 1.3, _ => facts.Priors > 0 ? 0.45 : 0 };
        score += facts.Plea switch { 2 => 0.4, 1 => 0.15, _ => 0 };
        score -= facts.Compensated switch { 2 => 0.6, 1 => 0.2, _ => 0 };
        if (facts.Attempt)
            score -= 0.5;
        if (facts.Procedure is "accelerated" or "plea_agreement")
            score -= 0.25;
        if (facts.Damage is { } damage && facts.Offence.Damage is { } range)
            score += 0.3 * Math.Log((double)damage / Math.Sqrt((double)range.Low * range.High));
        return score;
    }

    private static List<PunishmentForm> OpenForms(CountFacts facts)
    {
        var offence = facts.Offence;
        var repaired = facts.Compensated == 2 && offence.Degree is 1 or 2 && offence.Sanction.Alternatives.Any(alternative => alternative.Kind < PunishmentKind.Imprisonment);
        var forms = new List<PunishmentForm>();
        foreach (var (form, _) in Ladder)
        {
            var open = form switch
            {
                PunishmentForm.CommunityService => offence.Degree < Grave && Offers(facts, PunishmentKind.CommunityService),
                PunishmentForm.Imprisonment => !repaired && Offers(facts, PunishmentKind.Imprisonment),
                PunishmentForm.ConditionalImprisonment =>
                    !repaired && facts.MayBeConditional && facts.Recidivism == 0 && offence.Degree <= Grave && Offers(facts, PunishmentKind.Imprisonment),
                _ => Offers(facts, Kind(form)),
            };
            if (open)
                forms.Add(form);
        }

        return forms;
    }

    private static bool Offers(CountFacts facts, PunishmentKind kind) => Bounds.Of(facts, kind) is not null;

    private static PunishmentForm Choose(List<PunishmentForm> open, double severity)
    {
        var chosen = open[0];
        foreach (var (form, from) in Ladder)
        {
            if (severity >= from && open.Contains(form))
                chosen = form;
        }

        return chosen;
    }

    private static double Place(double severity, PunishmentForm form)
    {
        var centre = form switch { PunishmentForm.Imprisonment => 2.3, PunishmentForm.ConditionalImprisonment => 1.3, PunishmentForm.RestrictionOfLiberty => 1.1, _ => 0.3 };
        return 1 / (1 + Math.Exp(-1.1 * (severity - centre)));
    }

    private static Outcome? Plant(CountFacts facts, List<PunishmentForm> open, double severity, Random random)
    {
        var first = random.Next(3);
        for (var i = 0; i < 3; i++)
        {
            var outcome = ((first + i) % 3) switch
            {
                0 => FarHarsher(facts, open, severity, random),
                1 => FarMilder(facts, open, severity, random),
                _ => OutsideTheLaw(facts, open, random),
            };
            if (outcome is not null)
                return outcome;
        }

        return null;
    }

    private static Outcome? FarHarsher(CountFacts facts, List<PunishmentForm> open, double severity, Random random) =>
        severity < 1.2 && open.Contains(PunishmentForm.Imprisonment)
            ? Impose(facts, PunishmentForm.Imprisonment, 1, random, new GoldPlant("harsher", null))
            : null;

    private static Outcome? FarMilder(CountFacts facts, List<PunishmentForm> open, double severity, Random random) =>
        severity > 1 && open[0] < PunishmentForm.Imprisonment ? Impose(facts, open[0], 0, random, new GoldPlant("milder", null)) : null;

    private static Outcome? OutsideTheLaw(CountFacts facts, List<PunishmentForm> open, Random random)
    {
        if (Bounds.Of(facts, PunishmentKind.Imprisonment) is not { Rules.Count: > 0 } bounds || bounds.Unlowered < bounds.High + 6 || !open.Contains(PunishmentForm.Imprisonment))
            return null;
        var above = Math.Min(bounds.Unlowered, (Math.Floor(bounds.High / 6) * 6) + (6 * random.Next(1, 4)));
        return new Outcome(
            new Punishment(PunishmentKind.Imprisonment, above, PunishmentUnit.Months), bounds.Rules, new GoldPlant("outside_the_law", $"УК {bounds.Rules[^1]}"));
    }

    private static Outcome Impose(CountFacts facts, PunishmentForm form, double place, Random random, GoldPlant? plant)
    {
        var kind = Kind(form);
        var bounds = Bounds.Of(facts, kind)!.Value;
        var raw = bounds.Low + ((bounds.High - bounds.Low) * (decimal)place);
        var amount = Rounded(raw, kind, bounds.Low, bounds.High, random);
        var unit = facts.Offence.Sanction.Of(kind)!.Unit;
        var rules = new List<string>(bounds.Rules);
        if (facts.Compensated == 2 && facts.Offence.Degree is 1 or 2 && kind < PunishmentKind.Imprisonment && Offers(facts, PunishmentKind.Imprisonment))
            rules.Insert(0, "55(1)(1)");
        return new Outcome(new Punishment(kind, amount, unit, form == PunishmentForm.ConditionalImprisonment), rules, plant);
    }

    // Courts think in round sizes: half years, hundreds of indices.
    private static decimal Rounded(decimal raw, PunishmentKind kind, decimal low, decimal high, Random random)
    {
        var steps = kind switch
        {
            PunishmentKind.Arrest => new[] { 5m, 1m },
            PunishmentKind.Imprisonment or PunishmentKind.RestrictionOfLiberty => random.NextDouble() < 0.7 ? [6m, 3m, 2m, 1m] : [3m, 2m, 1m],
            _ => raw >= 500 ? [100m, 50m, 10m, 1m] : raw >= 100 ? [20m, 10m, 1m] : [10m, 5m, 1m],
        };
        foreach (var step in steps)
        {
            var rounded = Math.Round(raw / step) * step;
            if (rounded > high)
                rounded -= step;
            if (rounded >= low && rounded <= high && rounded > 0)
                return rounded;
        }

        return Math.Max(1, Math.Floor(high));
    }

    private static PunishmentKind Kind(PunishmentForm form) => form switch
    {
        PunishmentForm.Fine => PunishmentKind.Fine,
        PunishmentForm.CorrectiveWorks => PunishmentKind.CorrectiveWorks,
        PunishmentForm.CommunityService => PunishmentKind.CommunityService,
        PunishmentForm.Arrest => PunishmentKind.Arrest,
        PunishmentForm.RestrictionOfLiberty => PunishmentKind.RestrictionOfLiberty,
        _ => PunishmentKind.Imprisonment,
    };

    private static double Normal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
