using JudicialAnalogs.Practice.Analogs;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Strata;

/// <summary>The dated counts of a stratum, of an act taken in twice once, in the order of their addresses.</summary>
internal sealed class StratumCounts
{
    private readonly DecidedCount[] _counts;
    private readonly int[] _latestFirst;
    private readonly DateOnly _last;
    private DecidedCount[]? _window;

    /// <param name="counts">Counts with a day, none of an act that another stands for.</param>
    /// <param name="latestFirst">Their places, those of the latest first; ones of a day in the order of their addresses.</param>
    public StratumCounts(DecidedCount[] counts, int[] latestFirst)
    {
        (_counts, _latestFirst) = (counts, latestFirst);
        _last = counts.Length == 0 ? DateOnly.MinValue : counts[latestFirst[0]].DecidedOn!.Value;
    }

    public static StratumCounts Empty { get; } = new([], []);

    /// <summary>True when all of them may be analogs of a case.</summary>
    public bool AreAdmittedBy(CaseExclusions exclusions) => exclusions.LimitNothingBefore(_last);

    /// <summary>Those that may be analogs of a case: the very same list as long as that is all of them, which it nearly always is.</summary>
    public IReadOnlyList<DecidedCount> AdmittedBy(CaseExclusions exclusions) => AreAdmittedBy(exclusions) ? _counts : Array.FindAll(_counts, exclusions.Admits);

    /// <summary>The same, the latest first; ones of a day in the order of their addresses. Whoever takes a few does not go through all.</summary>
    public IEnumerable<DecidedCount> LatestFirst(CaseExclusions exclusions)
    {
        var latest = _latestFirst.Select(place => _counts[place]);
        return AreAdmittedBy(exclusions) ? latest : latest.Where(exclusions.Admits);
    }

    /// <summary>The latest of them, in the order of their addresses, and how many earlier ones there are.</summary>
    /// <param name="exclusions">What cannot be an analog of the case.</param>
    /// <param name="most">How many at most; the same at every call.</param>
    public (IReadOnlyList<DecidedCount> Counts, int Earlier) Latest(CaseExclusions exclusions, int most)
    {
        var admitted = AdmittedBy(exclusions);
        if (admitted.Count <= most)
            return (admitted, 0);
        if (ReferenceEquals(admitted, _counts))
            return (_window ??= [.. _latestFirst.Take(most).Order().Select(place => _counts[place])], admitted.Count - most);
        return ([.. _latestFirst.Where(place => exclusions.Admits(_counts[place])).Take(most).Order().Select(place => _counts[place])], admitted.Count - most);
    }

    /// <summary>Counts in the order of their addresses.</summary>
    public static DecidedCount[] InOrder(IEnumerable<DecidedCount> counts) =>
        [.. counts.OrderBy(count => count.Address.ActId, StringComparer.Ordinal).ThenBy(count => count.Address.Defendant).ThenBy(count => count.Address.Count)];
}
