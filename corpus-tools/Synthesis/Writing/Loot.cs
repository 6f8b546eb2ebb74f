using System.Globalization;
using JudicialAnalogs.CorpusTools.Synthesis.Cases;

namespace JudicialAnalogs.CorpusTools.Synthesis.Writing;

/// <summary>What was taken: things whose usual prices come near the damage, and drugs by weight.</summary>
internal static class Loot
{
    private const int MostThings = 4;

    /// <summary>A list of one to four things.</summary>
    public static string List(Scribe scribe, decimal damage, bool kazakh)
    {
        var left = damage;
        var things = new List<string>();
        for (var tries = 0; tries < 12 && things.Count < MostThings && (things.Count == 0 || left > damage / 5); tries++)
        {
            var cells = scribe.Aside("items").Split(';');
            var low = decimal.Parse(cells[1], CultureInfo.InvariantCulture);
            if ((low > left && tries < 11) || things.Contains(cells[0]))
                continue;
            things.Add(cells[0]);
            left -= Math.Min(left, (low + decimal.Parse(cells[2], CultureInfo.InvariantCulture)) / 2);
        }

        return things.Count == 1 ? things[0] : string.Join(", ", things[..^1]) + (kazakh ? " және " : " и ") + things[^1];
    }

    /// <summary>A weight in grams that looks like the size of the offence.</summary>
    public static string Grams(Offence offence, Random random)
    {
        var grams = (offence.Article, offence.Part) switch
        {
            ("296", "3") => random.Next(60, 900) / 10m,
            ("296", _) => random.Next(10_500, 42_000) / 10m,
            _ => random.Next(4, 240) / 10m,
        };
        return grams.ToString("0.##", CultureInfo.InvariantCulture).Replace('.', ',');
    }
}
