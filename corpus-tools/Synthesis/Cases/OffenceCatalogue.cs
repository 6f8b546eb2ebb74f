using System.Globalization;
using JudicialAnalogs.CorpusTools.Synthesis.Phrases;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Sanctions;

namespace JudicialAnalogs.CorpusTools.Synthesis.Cases;

/// <summary>The offences of the archive with their weights, from <c>offences.csv</c>; sanctions come from the table of known facts.</summary>
internal static class OffenceCatalogue
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Offence> All { get; } = [.. DataTable.Rows("Cases.offences.csv").Select(Read)];

    private static double TotalWeight { get; } = All.Sum(offence => offence.Weight);

    /// <summary>Draws one by weight.</summary>
    public static Offence Draw(Random random)
    {
        var at = random.NextDouble() * TotalWeight;
        foreach (var offence in All)
        {
            at -= offence.Weight;
            if (at < 0)
                return offence;
        }

        return All[^1];
    }

    /// <summary>The offence of a part and point, e.g. <c>УК 296(3)</c>.</summary>
    public static Offence Find(string reference) => All.First(offence => offence.ToString() == reference);

    private static Offence Read(string[] row)
    {
        var part = NormRef.Of("УК", row[0], row[1]);
        return new Offence
        {
            Article = row[0],
            Part = row[1],
            Point = row[2].Length == 0 ? null : row[2],
            Weight = double.Parse(row[3], CultureInfo.InvariantCulture),
            Family = row[4],
            Base = double.Parse(row[5], CultureInfo.InvariantCulture),
            Damage = row[6].Length == 0 ? null : (int.Parse(row[6], CultureInfo.InvariantCulture), int.Parse(row[7], CultureInfo.InvariantCulture)),
            Element = row[8].Length == 0 ? null : row[8],
            AgainstLifeOrHealth = row[9] == "1",
            Careless = row[10] == "1",
            Group = row[11] == "1",
            HarsherCharges = [.. row[12].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(text => NormRef.Parse($"УК {text}"))],
            Sanction = KnownSanctions.Instance.Newest(part) ?? throw new InvalidDataException($"No sanction is known for {part}."),
        };
    }
}
