using JudicialAnalogs.Law.Offences;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>
/// Pairs what was charged with what was found: the same offence first, then the same article, then a requalified one in the order charged.
/// Where the decision was read, a charge that it neither finds nor acquits of went into another finding and is no count of its own.
/// </summary>
internal static class CountPairing
{
    public static List<(CitedOffence? Charged, CitedOffence? Found, bool Acquitted)> Pair(DefendantSheet defendant)
    {
        var found = defendant.Found.ToList();
        var acquitted = defendant.Acquitted.ToList();
        var charges = defendant.Charged;
        var matches = new CitedOffence?[charges.Count];
        var dropped = new bool[charges.Count];
        Take(matches, dropped, charges, found, static (one, other) => one.IsSame(other));
        Take(matches, dropped, charges, found, static (one, other) => one.Qualification == other.Qualification);
        Take(matches, dropped, charges, found, SamePart);
        for (var i = 0; i < charges.Count; i++)
        {
            if (matches[i] is null && acquitted.Find(offence => SamePart(offence, charges[i])) is { } cleared)
            {
                acquitted.Remove(cleared);
                dropped[i] = true;
            }
        }

        Take(matches, dropped, charges, found, static (one, other) => one.Qualification.Article == other.Qualification.Article);
        Take(matches, dropped, charges, found, static (_, _) => true);

        var decided = defendant.Found.Count > 0 || defendant.Acquitted.Count > 0;
        var pairs = new List<(CitedOffence? Charged, CitedOffence? Found, bool Acquitted)>();
        for (var i = 0; i < charges.Count; i++)
        {
            if (matches[i] is not null || dropped[i])
                pairs.Add((charges[i], matches[i], dropped[i]));
            else if (!decided)
                pairs.Add((charges[i], null, defendant.AcquittedWholly));
        }

        pairs.AddRange(found.Select(offence => ((CitedOffence?)null, (CitedOffence?)offence, false)));
        // An acquittal of the same article in other words is the same count.
        if (!dropped.Contains(true))
            pairs.AddRange(acquitted.Select(offence => ((CitedOffence?)offence, (CitedOffence?)null, true)));
        return pairs;
    }

    private static void Take(CitedOffence?[] matches, bool[] dropped, List<CitedOffence> charges, List<CitedOffence> found, Func<CitedOffence, CitedOffence, bool> same)
    {
        for (var i = 0; i < charges.Count; i++)
        {
            if (matches[i] is not null || dropped[i] || found.Find(offence => same(offence, charges[i])) is not { } match)
                continue;
            matches[i] = match;
            found.Remove(match);
        }
    }

    private static bool SamePart(CitedOffence one, CitedOffence other) => one.Qualification.PartReference == other.Qualification.PartReference;
}
