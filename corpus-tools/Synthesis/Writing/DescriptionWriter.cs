using JudicialAnalogs.CorpusTools.Synthesis.Cases;

namespace JudicialAnalogs.CorpusTools.Synthesis.Writing;

/// <summary>The descriptive part: what was found to have happened, and what was heard about it (УПК ст. 397).</summary>
internal sealed class DescriptionWriter(Scene scene)
{
    private static readonly string[] Pleas = ["full", "partial", "denied"];

    private readonly Scribe scribe = scene.Scribe;

    public void Write()
    {
        scribe.Text.Begin("descriptive");
        scene.Heading("heading.found");
        var lead = scene.Plan.Defendants[0];
        for (var i = 0; i < lead.Counts.Count; i++)
        {
            scene.Focus(lead, lead.Counts[i]);
            if (i > 0)
                scribe.Sentence("second");
            Facts(lead.Counts[i]);
            scene.EndParagraph();
        }

        scene.Focus(lead, lead.Counts[0]);
        scribe.Sentence("charged");
        scene.EndParagraph();
        foreach (var defendant in scene.Plan.Defendants)
            Testimony(defendant);
        scene.Focus(lead, lead.Counts[0]);
        Prepare(lead.Counts[0]);
        scribe.Sentence(lead.Counts[0].Attempt ? "victim.attempt" : $"victim.{Families.Victim(lead.Counts[0].Offence.Family)}");
        scribe.Sentence("witness.common");
        scene.EndParagraph();
        scribe.Sentences("evidence.common", scribe.Random.Next(3, 6));
        scene.EndParagraph();
    }

    private void Facts(CountPlan count)
    {
        Prepare(count);
        scribe.Sentence($"facts.{count.Offence.Family}");
        if (scene.Plan.Defendants.Count > 1 && !count.Offence.Group)
            scribe.Sentence("together");
        if (count.Attempt)
            scribe.Sentence("attempt");
        else if (count.Damage is not null)
            scribe.Sentence("end.damage");
    }

    /// <summary>Places, things and sums of the count.</summary>
    private void Prepare(CountPlan count)
    {
        var slots = scribe.Slots;
        var offence = count.Offence;
        var spot = Families.Spot(offence.Family);
        slots.Set("spot", spot.Length == 0 ? "" : scribe.Aside($"spot.{spot}"));
        slots.Set("sum", scribe.Voice.Money(count.Damage ?? offence.Damage?.Low ?? 100_000));
        slots.Set("items", Loot.List(scribe, count.Damage ?? 50_000, scene.Plan.Kazakh));
        slots.Set("itemsb", Loot.List(scribe, 40_000, scene.Plan.Kazakh));
        slots.Set("grams", Loot.Grams(offence, scribe.Random));
        slots.Set("scale", Families.Spot(offence.Family) == "drugs" ? scribe.Aside($"scale.{offence.Article}({offence.Part})") : "");
    }

    private void Testimony(DefendantPlan defendant)
    {
        var count = defendant.Counts[0];
        scene.Focus(defendant, count);
        Prepare(count);
        var kind = Families.Testimony(count.Offence.Family);
        scribe.Slots.Set("tale", scribe.Aside($"tale.{kind}"));
        scribe.Slots.Set("excuse", scribe.Aside($"excuse.{kind}"));
        scribe.Slots.Set("denial", scribe.Aside($"denial.{kind}"));
        scribe.Sentence($"plea.{Pleas[defendant.Plea]}");
        scene.EndParagraph();
    }
}
