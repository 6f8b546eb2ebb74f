using System.Collections.Frozen;
using System.Globalization;
using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Law.Internal;
using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Law.Lawfulness.Internal;

/// <summary>Traits of every part and point of the Special Part, put together from what the tables say and from the code's own structure.</summary>
internal static class TraitTable
{
    private const string Act = "УК";
    private const int EconomicChapter = 8;

    // First article of each chapter.
    private static readonly int[] Chapters = [99, 132, 145, 160, 175, 187, 205, 214, 250, 255, 296, 317, 324, 344, 361, 372, 407, 437];
    private static readonly FrozenSet<string> NotRepairable = FrozenSet.Create("218", "218-1", "248", "249");

    // УК ст. 102, 103, 112, 113: limits of defence or of detention exceeded; 101, 111: an unlawful act of the victim brought on the affect.
    private static readonly FrozenDictionary<string, FactorCode> Mitigating = new Dictionary<string, FactorCode>
    {
        ["101"] = FactorCode.Parse("53(1)(10)"),
        ["111"] = FactorCode.Parse("53(1)(10)"),
        ["102"] = FactorCode.Parse("53(1)(9)"),
        ["103"] = FactorCode.Parse("53(1)(9)"),
        ["112"] = FactorCode.Parse("53(1)(9)"),
        ["113"] = FactorCode.Parse("53(1)(9)"),
    }.ToFrozenDictionary();

    private static readonly ILookup<string, (NormRef Norm, bool? Whole)> Groups =
        EmbeddedTable.Rows("offence-groups.csv").ToLookup(row => row[0], row => (NormRef.Parse(row[1]), Answer(row[2])));

    private static readonly FrozenDictionary<NormRef, OffenceTraits> Entries = Read();

    private static readonly ILookup<(string? Article, string? Part), OffenceTraits> ByPart =
        Entries.ToLookup(entry => (entry.Key.Article, entry.Key.Part), entry => entry.Value);

    public static OffenceTraits? Find(NormRef reference)
    {
        if (reference.Act != Act || reference.Article is null)
            return null;
        if (Entries.TryGetValue(reference, out var own))
            return own;
        var known = ByPart[(reference.Article, reference.Part)].ToArray();
        return known.Length == 0 ? null : known.Aggregate(Common);
    }

    private static FrozenDictionary<NormRef, OffenceTraits> Read()
    {
        var entries = EmbeddedTable.Rows("offence-parts.csv").ToDictionary(row => NormRef.Parse(row[0]), Derived);
        foreach (var row in EmbeddedTable.Rows("offence-traits.csv"))
        {
            var reference = NormRef.Parse(row[0]);
            var derived = entries.TryGetValue(reference, out var own)
                ? own
                : entries.Where(entry => reference.Covers(entry.Key)).Select(entry => entry.Value).Aggregate(Common);
            entries[reference] = derived with
            {
                Careless = row[1] == "1",
                AgainstLifeOrHealth = row[2] == "1",
                Element = row[3].Length == 0 ? null : FactorCode.Parse(row[3]),
                ElementUnsure = row[4] == "1",
            };
        }

        return entries.ToFrozenDictionary();
    }

    private static OffenceTraits Derived(string[] row)
    {
        var reference = NormRef.Parse(row[0]);
        var article = reference.Article!;
        var number = int.Parse(article.Split('-')[0], CultureInfo.InvariantCulture);
        var chapter = Array.FindLastIndex(Chapters, first => number >= first) + 1;
        return new OffenceTraits
        {
            Chapter = chapter,
            Careless = Answer(row[1]),
            AgainstLifeOrHealth = Answer(row[2]),
            Violent = Answer(row[3]),
            Element = row[4] is "0" or "?" ? null : FactorCode.Parse(row[4]),
            ElementUnsure = row[4] == "?",
            CriminalGroup = Answer(row[5]),
            IntentionalKilling = Answer(row[6]),
            Death = Answer(row[7]),
            MitigatingElement = Mitigating.TryGetValue(article, out var factor) ? factor : null,
            Corruption = Belongs("Corruption", reference),
            Terrorism = Belongs("Terrorism", reference) == true,
            Extremism = Belongs("Extremism", reference) == true,
            Torture = Belongs("Torture", reference) == true,
            Sexual = Belongs("SexualAgainstMinors", reference) switch { true => SexualOffence.Always, null => SexualOffence.WhenVictimIsMinor, _ => SexualOffence.No },
            Economic = chapter == EconomicChapter && !NotRepairable.Contains(article),
            AggravatedMurderOrTerror = article == "255" || (article == "99" && reference.Part != "1"),
        };
    }

    private static bool? Belongs(string group, NormRef reference)
    {
        foreach (var (norm, whole) in Groups[group])
        {
            if (norm.Covers(reference))
                return whole;
        }

        return false;
    }

    // What is true of both; null where they differ. Only the answers of one part are ever put together.
    private static OffenceTraits Common(OffenceTraits one, OffenceTraits other) => one with
    {
        Careless = Same(one.Careless, other.Careless),
        AgainstLifeOrHealth = Same(one.AgainstLifeOrHealth, other.AgainstLifeOrHealth),
        Violent = Same(one.Violent, other.Violent),
        ElementUnsure = one.ElementUnsure || other.ElementUnsure || one.Element != other.Element,
        CriminalGroup = Same(one.CriminalGroup, other.CriminalGroup),
        IntentionalKilling = Same(one.IntentionalKilling, other.IntentionalKilling),
        Death = Same(one.Death, other.Death),
        Corruption = Same(one.Corruption, other.Corruption),
    };

    private static bool? Same(bool? one, bool? other) => one == other ? one : null;

    private static bool? Answer(string cell) => cell switch { "1" => true, "0" => false, _ => null };
}
