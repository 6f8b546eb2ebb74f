using JudicialAnalogs.CorpusTools.Synthesis.Cases;

namespace JudicialAnalogs.CorpusTools.Synthesis.Writing;

/// <summary>The introductory part (УПК ст. 396).</summary>
internal sealed class IntroductionWriter(Scene scene)
{
    private readonly Scribe scribe = scene.Scribe;

    public void Write()
    {
        scribe.Text.Begin("introductory");
        Line("label");
        if (scene.Plan.CourtIndex % 3 == 0)
            Line("intro.case");
        scene.Heading("heading.verdict");
        Line("heading.name");
        Line("intro.when");
        if (scene.Plan.CourtIndex % 3 != 0)
            Line("intro.case");
        Line("intro.court");
        foreach (var defendant in scene.Plan.Defendants)
        {
            Colour(defendant);
            scribe.Write("intro.defendant");
            scene.EndParagraph();
        }

        Colour(scene.Plan.Defendants[0]);
        var voice = scribe.Voice;
        scribe.Slots.Set("charges", (_, _) => string.Join(scene.Plan.Kazakh ? " және " : " и ", scene.Plan.Defendants[0].Counts.Select(count =>
        {
            scribe.Text.Cite(count.Charged);
            return voice.Cite(count.Charged, scene.Plan.Kazakh ? 'l' : 'i');
        })));
        Line("intro.charge");
    }

    private void Colour(DefendantPlan defendant)
    {
        scene.Focus(defendant, defendant.Counts[0]);
        scribe.Slots.Set("priors", scene.Priors(defendant));
        scribe.Slots.Set("record", scribe.Aside(defendant.Priors.Count == 0 ? "record.clean" : "record.prior"));
    }

    private void Line(string key)
    {
        scribe.Write(key);
        scene.EndParagraph();
    }
}
