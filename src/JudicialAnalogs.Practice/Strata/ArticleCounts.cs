using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Strata;

/// <summary>
/// The counts of an article, told apart once by all that any stratum of it asks about: points and part found, procedure and set of circumstances. Choosing a stratum
/// is then to choose some of the few kinds of counts instead of looking at every count.
/// </summary>
internal sealed class ArticleCounts
{
    private readonly DecidedCount[] _counts;
    private readonly int[] _kinds;
    private readonly int[] _latestFirst;
    private readonly List<(CaseCount Example, CircumstanceSet Set)> _examples = [];

    /// <param name="counts">Counts of one article in the order of their addresses, each with a day.</param>
    public ArticleCounts(DecidedCount[] counts)
    {
        _counts = counts;
        _kinds = new int[counts.Length];
        var known = new Dictionary<(string? Part, string Points, Procedure Procedure, CircumstanceSet Set), int>();
        for (var i = 0; i < counts.Length; i++)
        {
            var facts = counts[i].Facts;
            var set = CircumstanceSet.Of(facts);
            var key = (facts.Found!.Part, Stratum.PointsOf(facts.Found), facts.Procedure, set);
            if (!known.TryGetValue(key, out var kind))
            {
                known.Add(key, kind = known.Count);
                _examples.Add((facts, set));
            }

            _kinds[i] = kind;
        }

        // Counts of a day stay in the order of their addresses.
        _latestFirst = new int[counts.Length];
        for (var i = 0; i < counts.Length; i++)
            _latestFirst[i] = i;
        Array.Sort(Array.ConvertAll(_latestFirst, i => ((long)-counts[i].DecidedOn!.Value.DayNumber << 32) | (uint)i), _latestFirst);
    }

    /// <summary>The counts of a stratum of the article; with a set of circumstances, those alone that have the same.</summary>
    public StratumCounts Of(Stratum stratum, CircumstanceSet? set)
    {
        bool[] wanted = [.. _examples.Select(kind => stratum.Contains(kind.Example) && (set is null || set == kind.Set))];
        var places = new int[_counts.Length];
        var chosen = new List<DecidedCount>();
        for (var i = 0; i < _counts.Length; i++)
        {
            if (!wanted[_kinds[i]])
                continue;
            places[i] = chosen.Count;
            chosen.Add(_counts[i]);
        }

        var latestFirst = new List<int>(chosen.Count);
        foreach (var i in _latestFirst)
        {
            if (wanted[_kinds[i]])
                latestFirst.Add(places[i]);
        }

        return chosen.Count == 0 ? StratumCounts.Empty : new StratumCounts([.. chosen], [.. latestFirst]);
    }
}
