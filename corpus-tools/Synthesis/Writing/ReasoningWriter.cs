using JudicialAnalogs.CorpusTools.Synthesis.Cases;
using JudicialAnalogs.CorpusTools.Synthesis.Gold;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.CorpusTools.Synthesis.Writing;

/// <summary>The reasoning part: evidence weighed, qualification, and why this punishment (УПК ст. 397, УК ст. 52–58).</summary>
internal sealed class ReasoningWriter(Scene scene)
{
    private const int Grave = 3;

    private readonly Scribe scribe = scene.Scribe;

    /// <summary>Writes the part; what it said of each defendant, in order.</summary>
    public IReadOnlyList<Reasons> Write()
    {
        scribe.Text.Begin("reasoning");
        var lead = scene.Plan.Defendants[0];
        scene.Focus(lead, lead.Counts[0]);
        scribe.Sentence("assess");
        scene.EndParagraph();
        foreach (var defendant in scene.Plan.Defendants)
            Guilt(defendant);
        var reasons = scene.Plan.Defendants.Select(Punishment).ToArray();
        scene.Focus(lead, lead.Counts[0]);
        scribe.Slots.Set("claim", scribe.Voice.Money(lead.Counts[0].Damage ?? 150_000 + (50_000 * scribe.Random.Next(1, 20))));
        scribe.Sentence("civil");
        scribe.Sentence("costs");
        scene.EndParagraph();
        scribe.Sentence("guided");
        scene.EndParagraph();
        return reasons;
    }

    private void Guilt(DefendantPlan defendant)
    {
        scene.Focus(defendant, defendant.Counts[0]);
        if (defendant.Plea > 0)
            scribe.Argue(defendant.Plea == 1 ? "guilt.partial" : "guilt.denied", "guilt");
        foreach (var count in defendant.Counts)
        {
            scene.Focus(defendant, count);
            if (count.Requalified)
                scribe.Argue($"requal.{count.Charged.ToString()[3..]}>{count.Offence.ToString()[3..]}", "milder");
            else
                scribe.Sentence("qualified");
            scribe.Slots.Set("degreed", scribe.Aside($"degree.{count.Offence.Degree}"));
            scribe.Sentence("degree");
        }

        scene.EndParagraph();
    }

    private Reasons Punishment(DefendantPlan defendant)
    {
        var main = defendant.Counts[0];
        scene.Focus(defendant, main);
        scribe.Slots.Set("priors", scene.Priors(defendant));
        scribe.Slots.Set("recordnow", scribe.Aside(defendant.Priors.Count == 0 ? "recordnow.clean" : "recordnow.prior"));
        scribe.Sentence("person");
        Demands(main);
        scene.EndParagraph();
        scene.Focus(defendant, main);
        var mitigatingFirst = scene.Plan.CourtIndex % 4 != 3;
        var mitigating = mitigatingFirst ? Mitigating(defendant) : null;
        var aggravating = Aggravating(defendant);
        mitigating ??= Mitigating(defendant);
        var rejected = Rejected(defendant);
        Recidivism(defendant);
        scene.EndParagraph();
        Limits(defendant);
        Choice(defendant);
        scene.EndParagraph();
        return new Reasons(mitigating, aggravating, rejected);
    }

    /// <summary>What the parties asked for: never what the court imposes.</summary>
    private void Demands(CountPlan main)
    {
        var slots = scribe.Slots;
        var asked = Harsher(main.Punishment);
        scene.SetPunishment(asked, main.OffenceDate);
        slots.Set("demand", scribe.Aside($"penaltyacc.{asked.Kind}"));
        slots.Set("demandg", scribe.Aside($"penaltyacc.{asked.Kind}"));
        scribe.Sentence("demand.prosecutor");
        if (scribe.Random.Next(3) > 0)
        {
            var mild = Milder(main);
            scene.SetPunishment(mild, main.OffenceDate);
            slots.Set("milddemand", scribe.Aside($"penaltyacc.{mild.Kind}"));
            scribe.Sentence("demand.defence");
        }
    }

    private Punishment Harsher(Punishment imposed)
    {
        var factor = 1.15m + (scribe.Random.Next(0, 5) / 10m);
        var step = imposed.Unit is PunishmentUnit.MonthlyIndices or PunishmentUnit.Hours ? 10 : 1;
        return imposed with { Amount = Math.Max(imposed.Amount + step, Math.Round(imposed.Amount * factor / step) * step), Conditional = false };
    }

    private static Punishment Milder(CountPlan count) => count.Punishment.Kind <= PunishmentKind.CommunityService
        ? count.Punishment with { Amount = Math.Max(10, Math.Floor(count.Punishment.Amount * 0.06m) * 10) }
        : count.Offence.Degree >= Grave
            ? new Punishment(PunishmentKind.RestrictionOfLiberty, Math.Max(6, Math.Floor(count.Punishment.Amount / 2)), PunishmentUnit.Months)
            : new Punishment(PunishmentKind.Fine, count.Offence.Degree == 0 ? 25 : 220, PunishmentUnit.MonthlyIndices);

    private List<GoldFactor> Mitigating(DefendantPlan defendant)
    {
        var factors = new List<GoldFactor>();
        if (defendant.Mitigating.Count == 0)
        {
            scribe.Sentence("mit.none");
            return factors;
        }

        scribe.Sentence("mit.intro");
        List(factors, defendant.Mitigating, code => code == "53(1)(6)" ? $"mit.{code}.{(defendant.Counts[0].Compensated == 2 ? "full" : "partial")}" : $"mit.{code}");
        if (scribe.Knows("mit.end"))
            scribe.Write("mit.end");
        scribe.Text.AppendExactly(".");
        return factors;
    }

    private List<GoldFactor> Aggravating(DefendantPlan defendant)
    {
        var factors = new List<GoldFactor>();
        if (defendant.Aggravating.Count == 0)
        {
            scribe.Sentence("aggr.none");
            return factors;
        }

        scribe.Sentence("aggr.intro");
        List(factors, defendant.Aggravating, code => code == "54(1)(1)" ? $"aggr.{code}.{defendant.Recidivism}" : $"aggr.{code}");
        if (scribe.Knows("aggr.end"))
            scribe.Write("aggr.end");
        scribe.Text.AppendExactly(".");
        return factors;
    }

    private void List(List<GoldFactor> factors, IReadOnlyList<string> codes, Func<string, string> key)
    {
        var separator = scribe.Random.Next(2) == 0 ? ", " : "; ";
        foreach (var code in codes)
        {
            scribe.Text.AppendExactly(factors.Count == 0 ? "" : separator);
            scribe.EnsureSpace();
            factors.Add(new GoldFactor(code, scribe.Write(key(code))));
        }
    }

    private List<GoldFactor> Rejected(DefendantPlan defendant) =>
        [.. defendant.Rejected.Select(code => new GoldFactor(code, scribe.Argue($"reject.{code}", code.StartsWith("53", StringComparison.Ordinal) ? "harsher" : "milder")))];

    private void Recidivism(DefendantPlan defendant)
    {
        if (defendant.Recidivism > 0)
            scribe.Argue($"recid.{defendant.Recidivism}", "harsher");
        else if (defendant.Priors.Count > 0)
            scribe.Sentence("recid.none");
    }

    private void Limits(DefendantPlan defendant)
    {
        var count = defendant.Counts[0];
        var grave = count.Offence.Degree >= Grave;
        foreach (var rule in count.Reductions)
        {
            scribe.Slots.Set("fraction", scribe.Aside(
                rule == "55(2)" && grave && !count.Offence.AgainstLifeOrHealth ? "fraction.2/3"
                : grave && (count.Offence.AgainstLifeOrHealth || count.Offence.Degree > Grave) ? "fraction.3/4" : "fraction.1/2"));
            scribe.Argue(rule == "55(3)" ? $"reduce.55(3).{(scene.Plan.Procedure == "accelerated" ? "accelerated" : "plea")}" : $"reduce.{rule}", "milder");
        }

        if (scene.Plan.Procedure == "shortened")
            scribe.Sentence("procedure.shortened");
    }

    private void Choice(DefendantPlan defendant)
    {
        var main = defendant.Counts[0].Punishment;
        var key = main.Conditional ? "kind.Conditional" : $"kind.{main.Kind}";
        scribe.Argue(key, main is { Kind: PunishmentKind.Imprisonment, Conditional: false } or { Kind: PunishmentKind.Arrest } ? "harsher" : "milder");
        foreach (var rule in defendant.Refused)
            scribe.Argue($"refuse.{rule}", "harsher");
        if (defendant.Cumulation > 0)
            scribe.Sentence($"cumulate.{defendant.Cumulation}");
    }
}
