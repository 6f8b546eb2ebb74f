using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Profiles;

/// <summary>One way in which counts alike in facts were qualified.</summary>
/// <param name="Charged">What was charged; null when the acts do not say.</param>
/// <param name="Found">What was found; null on acquittal.</param>
/// <param name="Counts">The counts.</param>
/// <param name="Share">Their share, 0 to 1.</param>
public sealed record QualificationShare(Qualification? Charged, Qualification? Found, IReadOnlyList<CountAddress> Counts, double Share)
{
    /// <summary>The shares among counts alike in facts, most frequent first.</summary>
    public static IReadOnlyList<QualificationShare> Of(IReadOnlyList<DecidedCount> alike) =>
    [
        .. alike
            .GroupBy(count => (Charged: count.Facts.Charged?.ToString(), Found: count.Facts.Found?.ToString()))
            .OrderByDescending(pair => pair.Count()).ThenBy(pair => pair.Key.Found, StringComparer.Ordinal).ThenBy(pair => pair.Key.Charged, StringComparer.Ordinal)
            .Select(pair => new QualificationShare(
                pair.First().Facts.Charged,
                pair.First().Facts.Found,
                [.. pair.Select(count => count.Address)],
                (double)pair.Count() / alike.Count)),
    ];
}
