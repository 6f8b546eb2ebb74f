using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Consistency.Internal;

/// <summary>
/// Names that courts stand under. A court is written with and without signs, in Russian and in Kazakh; numbers of its cases begin with its own
/// four digits (7111-25-00-1/12), and these bring its writings together.
/// </summary>
internal static class CourtNames
{
    private const int CodeLength = 4;

    // A slip of reading gives a court another's number now and then, never mostly.
    private const double Mostly = 0.5;

    /// <summary>The name of each court by the hash of its writing.</summary>
    public static Dictionary<ulong, string> Of(IReadOnlyList<DecidedCount> counts)
    {
        var writings = counts.Where(count => count.Court.Length > 0).GroupBy(count => count.CourtKey).ToList();
        var names = new Dictionary<ulong, string>();
        foreach (var court in writings.GroupBy(KeyOf, StringComparer.Ordinal))
        {
            var name = court.SelectMany(writing => writing).GroupBy(count => count.Court, StringComparer.Ordinal)
                .OrderByDescending(writing => writing.Count()).ThenBy(writing => writing.Key, StringComparer.Ordinal).First().Key;
            foreach (var writing in court)
                names.Add(writing.Key, name);
        }

        return names;
    }

    private static string KeyOf(IGrouping<ulong, DecidedCount> writing)
    {
        var size = writing.Count();
        var code = writing.Select(count => CodeOf(count.CaseNumber)).Where(known => known is not null).CountBy(known => known!)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).FirstOrDefault();
        var region = writing.CountBy(count => CaseNumbers.HashOfName(count.Region)).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).First().Key;
        return code.Key is { } own && code.Value > size * Mostly ? $"{own} {region}" : $"{writing.Key}";
    }

    private static string? CodeOf(string number)
    {
        if (number.Length <= CodeLength || number[CodeLength] != '-')
            return null;
        for (var i = 0; i < CodeLength; i++)
        {
            if (!char.IsAsciiDigit(number[i]))
                return null;
        }

        return number[..CodeLength];
    }
}
