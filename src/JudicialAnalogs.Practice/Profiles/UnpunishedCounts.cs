using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Profiles;

/// <summary>Counts of a group without a main punishment of their own: stated beside the figures, never dropped in silence.</summary>
/// <param name="Acquitted">Acquitted.</param>
/// <param name="Released">Found guilty and released (УК ст. 65–78, 83), e.g. on reconciliation.</param>
/// <param name="AsAWhole">Punished for all counts together, the act naming no punishment for this one.</param>
/// <param name="NotRead">No punishment was read.</param>
public sealed record UnpunishedCounts(
    IReadOnlyList<CountAddress> Acquitted,
    IReadOnlyList<CountAddress> Released,
    IReadOnlyList<CountAddress> AsAWhole,
    IReadOnlyList<CountAddress> NotRead)
{
    /// <summary>All of them.</summary>
    public IEnumerable<CountAddress> All => Acquitted.Concat(Released).Concat(AsAWhole).Concat(NotRead);

    /// <summary>Tells the counts of a group apart that have no punishment.</summary>
    public static UnpunishedCounts Of(IEnumerable<DecidedCount> group)
    {
        var kinds = group.Where(count => count.Punishment is null).ToLookup(KindOf, count => count.Address);
        return new UnpunishedCounts([.. kinds[0]], [.. kinds[1]], [.. kinds[2]], [.. kinds[3]]);
    }

    private static int KindOf(DecidedCount count) =>
        count.Acquitted ? 0 : count.Reductions.Any(Releases) ? 1 : count.FinalPunishment is not null ? 2 : 3;

    // Chapter 5 of the General Part releases from responsibility and punishment; УК ст. 83 does so for minors.
    private static bool Releases(string rule) =>
        int.TryParse(rule.AsSpan(0, rule.AsSpan().IndexOfAny('(', '-') is >= 0 and var end ? end : rule.Length), out var article) && article is (>= 65 and <= 78) or 83;
}
