using JudicialAnalogs.Reading.Extraction;

namespace JudicialAnalogs.CorpusTools.Evaluation;

/// <summary>
/// Tells which person read is which of the gold. Reading gives pseudonyms, so a year of birth that only one on each side has decides, and the
/// act's own order the rest.
/// </summary>
internal static class DefendantMatching
{
    /// <summary>Pairs; null on either side stands for a person the other side does not have.</summary>
    public static IEnumerable<(ExtractedDefendant? Gold, ExtractedDefendant? Read)> Match(IReadOnlyList<ExtractedDefendant> gold, IReadOnlyList<ExtractedDefendant> read)
    {
        var left = read.ToList();
        var pairs = gold.Select(defendant => OnlyOneBorn(gold, defendant) && OnlyOneBorn(read, defendant) ? left.Find(other => other.Born == defendant.Born) : null).ToArray();
        left.RemoveAll(defendant => pairs.Any(taken => ReferenceEquals(taken, defendant)));
        for (var i = 0; i < pairs.Length && left.Count > 0; i++)
        {
            if (pairs[i] is not null)
                continue;
            pairs[i] = left[0];
            left.RemoveAt(0);
        }

        return gold.Select((defendant, i) => ((ExtractedDefendant?)defendant, pairs[i])).Concat(left.Select(defendant => ((ExtractedDefendant?)null, (ExtractedDefendant?)defendant)));
    }

    private static bool OnlyOneBorn(IReadOnlyList<ExtractedDefendant> defendants, ExtractedDefendant like) =>
        like.Born is not null && defendants.Count(defendant => defendant.Born == like.Born) == 1;
}
