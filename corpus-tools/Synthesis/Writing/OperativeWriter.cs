using JudicialAnalogs.CorpusTools.Synthesis.Cases;
using JudicialAnalogs.CorpusTools.Synthesis.Gold;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.CorpusTools.Synthesis.Writing;

/// <summary>The operative part (УПК ст. 398, 401).</summary>
internal sealed class OperativeWriter(Scene scene)
{
    private readonly Scribe scribe = scene.Scribe;

    /// <summary>Writes the part; the additional punishments of each defendant, in order.</summary>
    public IReadOnlyList<IReadOnlyList<GoldAdditional>> Write()
    {
        scribe.Text.Begin("operative");
        scene.Heading("heading.sentenced");
        IReadOnlyList<GoldAdditional>[] additional = [.. scene.Plan.Defendants.Select(Defendant)];
        var lead = scene.Plan.Defendants[0];
        scene.Focus(lead, lead.Counts[0]);
        if (lead.Counts[0] is { Damage: { } damage, Compensated: < 2 } && scribe.Random.Next(2) == 0)
        {
            scribe.Slots.Set("claim", scribe.Voice.Money(lead.Counts[0].Compensated == 1 ? Math.Round(damage / 2) : damage));
            Line("op.civil");
        }

        scribe.Slots.Set("fund", scribe.Voice.Money((lead.Counts[0].Offence.Degree + 1) * 5 * 3_932).Replace(" тенге", "", StringComparison.Ordinal).Replace(" теңге", "", StringComparison.Ordinal));
        if (scribe.Random.Next(2) == 0)
            Line("op.fund");
        if (scribe.Random.Next(2) == 0)
            Line("costs");
        Line("op.appeal");
        Line("op.sign");
        return additional;
    }

    private IReadOnlyList<GoldAdditional> Defendant(DefendantPlan defendant)
    {
        var additional = new List<GoldAdditional>();
        scribe.Slots.Set("N", (_, grammaticalCase) => scribe.Voice.Name(defendant.Person, scene.Style.CapitalNames ? "caps" : "full", grammaticalCase == 'n' && !scene.Plan.Kazakh ? 'a' : grammaticalCase));
        scribe.Slots.MarkName("N");
        for (var i = 0; i < defendant.Counts.Count; i++)
        {
            scene.Focus(defendant, defendant.Counts[i]);
            scribe.Sentence(i > 0 ? "op.more" : scribe.Random.Next(2) == 0 ? "op.guilty" : "op.sentence");
            if (i == 0)
                Additional(defendant, additional);
        }

        if (defendant.Cumulation > 0)
        {
            scene.SetPunishment(defendant.Final, defendant.Counts[0].OffenceDate);
            scribe.Slots.Set("how", scribe.Aside($"how.{defendant.Cumulation}"));
            scribe.Sentence("op.final");
        }

        scene.EndParagraph();
        Serving(defendant);
        scene.EndParagraph();
        return additional;
    }

    /// <summary>The sentence so far ends with the main punishment; additional ones are joined to it.</summary>
    private void Additional(DefendantPlan defendant, List<GoldAdditional> additional)
    {
        var offence = defendant.Counts[0].Offence;
        if (offence.Sanction.Obligatory.Contains(AdditionalPunishmentKind.Confiscation) && scribe.Random.Next(3) == 0)
            additional.Add(new GoldAdditional("confiscation", scribe.Join("op.confiscation")));
        if (defendant.BanMonths is { } months)
        {
            var size = new Punishment(PunishmentKind.RestrictionOfLiberty, months, PunishmentUnit.Months);
            scribe.Slots.Set("bansize", (_, grammaticalCase) => scribe.Voice.Size(size, grammaticalCase));
            additional.Add(new GoldAdditional("deprivation_of_right", scribe.Join("op.ban")));
        }
    }

    private void Serving(DefendantPlan defendant)
    {
        scene.Focus(defendant, defendant.Counts[0]);
        scene.SetPunishment(defendant.Final, defendant.Counts[0].OffenceDate);
        if (defendant.Final.Conditional)
            scribe.Sentence("op.conditional");
        else if (defendant.Final.Kind == PunishmentKind.RestrictionOfLiberty)
            scribe.Sentence("op.probation");
        if (defendant.Institution > 0)
            scribe.Sentence($"op.institution.{defendant.Institution}");
        scribe.Sentence(defendant.Institution > 0 || defendant.Final.Kind == PunishmentKind.Arrest ? "op.custody" : "op.free");
    }

    private void Line(string key)
    {
        scribe.Sentence(key);
        scene.EndParagraph();
    }
}
