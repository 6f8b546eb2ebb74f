using System.Globalization;
using JudicialAnalogs.CorpusTools.Synthesis.Cases;
using JudicialAnalogs.CorpusTools.Synthesis.Gold;
using JudicialAnalogs.CorpusTools.Synthesis.Persons;
using JudicialAnalogs.CorpusTools.Synthesis.Phrases;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.CorpusTools.Synthesis.Writing;

/// <summary>Writes a case down as a verdict, with the gold beside it.</summary>
internal static class ActWriter
{
    /// <summary>The act of <paramref name="plan"/>; wordings are drawn from <paramref name="random"/>.</summary>
    public static SyntheticAct Write(CasePlan plan, Random random)
    {
        var style = CourtStyle.Of(plan.CourtIndex, random);
        IVoice voice = plan.Kazakh ? new KazakhVoice(style) : new RussianVoice(style);
        var scribe = new Scribe(plan.Kazakh ? PhraseBook.Kazakh : PhraseBook.Russian, voice, random);
        var judge = PersonFactory.Make(plan.Kazakh, "", plan.Date, 0.5, random);
        SetCase(scribe, plan, judge, random);

        var scene = new Scene(scribe, plan, style);
        new IntroductionWriter(scene).Write();
        new DescriptionWriter(scene).Write();
        var reasons = new ReasoningWriter(scene).Write();
        var additional = new OperativeWriter(scene).Write();
        return new SyntheticAct(plan.Id, scribe.Text.ToString(), GoldMaker.Make(plan, scribe, voice.Name(judge, "init", 'n'), reasons, additional));
    }

    private static void SetCase(Scribe scribe, CasePlan plan, Person judge, Random random)
    {
        var slots = scribe.Slots;
        var court = plan.Court;
        slots.Set("id", plan.Id);
        slots.Set("court", plan.Kazakh ? court.NameKk : court.NameRu);
        slots.Set("place", plan.Kazakh ? court.PlaceKk : court.PlaceRu);
        slots.Set("placel", plan.Kazakh ? scribe.Voice.Inflect(court.PlaceKk, 'n') : $"в {court.PlaceRuLocative}");
        slots.Set("case", plan.CaseNumber);
        slots.Set("date", (_, grammaticalCase) => scribe.Voice.Day(plan.Date, grammaticalCase));
        Official(slots, scribe.Voice, "J", judge);
        foreach (var role in new[] { "P", "A", "S" })
            Official(slots, scribe.Voice, role, PersonFactory.Make(plan.Kazakh, "", plan.Date, 0.5, random));
        slots.Set("V", plan.Victim);
        slots.Set("W", plan.Witness);
        slots.Focus(plan.Defendants[0].Person);
        if (plan.Defendants.Count > 1)
            slots.Set("E", plan.Defendants[1].Person);
    }

    /// <summary>A fresh value for every slot that only adds colour.</summary>
    public static void Colour(Scribe scribe, DateOnly offence)
    {
        var slots = scribe.Slots;
        var random = scribe.Random;
        Lazy(slots, "number", () => Number(random.Next(2, 99)));
        Lazy(slots, "few", () => Number(random.Next(3, 8)));
        Lazy(slots, "minutes", () => Number(random.Next(3, 45)));
        Lazy(slots, "days", () => Number(random.Next(22, 60)));
        Lazy(slots, "weeks", () => Number(random.Next(9, 34)));
        Lazy(slots, "kids", () => Number(random.Next(2, 5)));
        Lazy(slots, "kidage", () => Number(random.Next(5, 13)));
        Lazy(slots, "speed", () => Number(random.Next(45, 130)));
        Lazy(slots, "promille", () => string.Create(CultureInfo.InvariantCulture, $"{random.Next(0, 3)},{random.Next(40, 99)}"));
        Lazy(slots, "examno", () => Number(random.Next(100, 9_000)));
        Lazy(slots, "part", () => scribe.Voice.Money(random.Next(4, 160) * 1_000).Replace(" тенге", "", StringComparison.Ordinal).Replace(" теңге", "", StringComparison.Ordinal));
        Lazy(slots, "price", () => Number(random.Next(4, 50) * 1_000));
        Lazy(slots, "costs", () => Number(random.Next(18, 240) * 500));
        slots.Set("eday", (_, grammaticalCase) => scribe.Voice.Day(offence.AddDays(random.Next(1, 40)), grammaticalCase));
        Lazy(slots, "time", () => $"{random.Next(0, 24):D2}{(random.Next(2) == 0 ? ":" : ".")}{random.Next(0, 12) * 5:D2}");
        foreach (var key in new[]
        {
            "firm", "way", "dwelling", "pasture", "cattle", "promise", "goods", "weapon", "weaponn", "quarrel", "blows", "injury", "lighter", "broken", "substance",
            "car", "road", "fault", "illness", "home", "school", "family", "job", "trait", "exhibit", "excuseshort",
        })
        {
            Lazy(slots, key, () => scribe.Aside(key));
        }

        slots.SetPersonal("plate", string.Create(CultureInfo.InvariantCulture, $"{random.Next(100, 1000)} {Letter(random)}{Letter(random)}{Letter(random)} {random.Next(1, 18):D2}"), "plate");
    }

    private static void Lazy(Slots slots, string name, Func<string> value) => slots.Set(name, (_, grammaticalCase) => slots.Inflect(value(), grammaticalCase));

    private static char Letter(Random random) => "ABCDEHKMOPT"[random.Next(11)];

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    // Judges and parties of office are named in every act and are not what redaction is measured on.
    private static void Official(Slots slots, IVoice voice, string role, Person person) =>
        slots.Set(role, (_, grammaticalCase) => voice.Name(person, "init", grammaticalCase));
}
