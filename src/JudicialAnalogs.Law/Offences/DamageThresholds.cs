using System.Collections.Frozen;
using System.Globalization;
using JudicialAnalogs.Law.Internal;
using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Law.Offences;

/// <summary>The sizes of УК ст. 3 by article, as a table of facts (<c>damage-thresholds.csv</c>).</summary>
public static class DamageThresholds
{
    private const string EveryOther = "*";

    private static readonly FrozenDictionary<(DamageSize Size, string Norm), DamageThreshold[]> Table =
        EmbeddedTable.Rows("damage-thresholds.csv")
            .GroupBy(row => (Enum.Parse<DamageSize>(row[0]), row[1]), row => new DamageThreshold(
                Enum.Parse<DamageSize>(row[0]), Number(row[2]), Number(row[3]), Enum.Parse<DamageMeasure>(row[4]), Enum.Parse<ThresholdBound>(row[5])))
            .ToFrozenDictionary(rows => rows.Key, rows => rows.ToArray());

    /// <summary>
    /// The thresholds of a size for an offence of the Criminal Code: one, or several where the article measures in more than one way
    /// (УК ст. 214: income or harm). Empty for another act, and for УК ст. 245, whose size also depends on the taxes assessed.
    /// </summary>
    public static IReadOnlyList<DamageThreshold> Of(NormRef offence, DamageSize size)
    {
        if (offence.Act != "УК" || offence.Article is null or "245")
            return [];
        foreach (var norm in (string[])[$"УК {offence.Article}({offence.Part})", $"УК {offence.Article}", EveryOther])
        {
            if (Table.TryGetValue((size, norm), out var thresholds))
                return thresholds;
        }

        return [];
    }

    private static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}
