using JudicialAnalogs.Law.Offences;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>Pairs what was charged with what was found: the same offence first, then a requalified one in the order charged.</summary>
internal static class CountPairing
{
    public static List<(CitedOffence? Charged, CitedOffence? Found, bool Acquitted)> Pair(DefendantSheet defendant)
    {
        var found = defendant.Found.ToList();
        var acquitted = defendant.Acquitted.ToList();
        var pairs = new List<(CitedOffence? Charged, CitedOffence? Found, bool Acquitted)>();
        foreach (var charged in defendant.Charged)
        {
            var match = Best(found, charged.Qualification);
            if (match is not null)
                found.Remove(match);
            pairs.Add((charged, match, false));
        }

        for (var i = 0; i < pairs.Count; i++)
        {
            if (pairs[i].Found is not null)
                continue;
            var charged = pairs[i].Charged!;
            var dropped = acquitted.Find(offence => SamePart(offence.Qualification, charged.Qualification));
            if (dropped is not null)
            {
                acquitted.Remove(dropped);
                pairs[i] = (charged, null, true);
            }
            else if (found.Count > 0)
            {
                pairs[i] = (charged, found[0], false);
                found.RemoveAt(0);
            }
            else if (defendant.Acquitted.Count == 0 && defendant.Found.Count == 0 && defendant.Clauses.Count > 0)
            {
                pairs[i] = (charged, null, false);
            }
        }

        pairs.AddRange(found.Select(offence => ((CitedOffence?)null, (CitedOffence?)offence, false)));
        pairs.AddRange(acquitted.Where(offence => defendant.Charged.Count == 0).Select(offence => ((CitedOffence?)offence, (CitedOffence?)null, true)));
        return pairs;
    }

    private static CitedOffence? Best(List<CitedOffence> found, Qualification charged) =>
        found.Find(offence => offence.Qualification == charged)
        ?? found.Find(offence => SamePart(offence.Qualification, charged));

    private static bool SamePart(Qualification one, Qualification other) => one.Article == other.Article && one.Part == other.Part;
}
