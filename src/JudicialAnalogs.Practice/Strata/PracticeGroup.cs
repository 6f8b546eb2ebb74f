using JudicialAnalogs.Practice.Analogs;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Strata;

/// <summary>The decided counts that figures are drawn from, and what had to be relaxed to have enough of them.</summary>
/// <param name="Counts">The counts, in the order of their addresses.</param>
/// <param name="Stratum">The stratum; null when the case has no qualification.</param>
/// <param name="SameFactorSet">True when only counts with the same set of circumstances (any mitigating, any aggravating) are in.</param>
/// <param name="Relaxed">What was given up, in order.</param>
public sealed record PracticeGroup(
    IReadOnlyList<DecidedCount> Counts,
    Stratum? Stratum,
    bool SameFactorSet,
    IReadOnlyList<Relaxation> Relaxed)
{
    // Quartiles may be shown from here on: the first size at which a group says more than its own cases.
    private const int Enough = 20;

    /// <summary>
    /// Decisions of a stratum that figures are drawn from, the latest ones: they show what courts do now, and figures of more would hardly
    /// differ (a quartile's rank is within one in a hundred) while an answer would take as long as the archive is large.
    /// </summary>
    public const int Latest = 2_000;

    /// <summary>Earlier counts of the stratum that the figures leave out.</summary>
    public int Earlier { get; init; }

    /// <summary>How much the group allows to be said.</summary>
    public EvidenceTier Tier => EvidenceTiers.Of(Counts.Count);

    /// <summary>
    /// The finest group with enough counts, relaxing region, then points, then the factor set, then the procedure, then the part; the last one
    /// when none has enough. Of a large one the latest <see cref="Latest"/> are taken, and those of the nearest that are of it.
    /// </summary>
    /// <param name="query">The case.</param>
    /// <param name="table">Decided counts.</param>
    /// <param name="nearest">Counts found alike, which no group leaves out; null for none.</param>
    public static PracticeGroup Of(CaseQuery query, CountTable table, IEnumerable<DecidedCount>? nearest = null)
    {
        var relaxed = new List<Relaxation>();
        var circumstances = CircumstanceSet.Of(query.Count);
        var exclusions = CaseExclusions.Of(query, table);
        var last = new PracticeGroup([], null, true, []);
        foreach (var (stratum, sameFactors, step) in Ladder(query))
        {
            if (step is { } given)
                relaxed.Add(given);
            if (step == Relaxation.Region)
                exclusions = CaseExclusions.Of(query with { Filter = query.Filter with { Regions = [] } }, table);
            var (counts, earlier) = table.Strata.Of(stratum, sameFactors ? circumstances : null).Latest(exclusions, Latest);
            var all = earlier == 0 ? counts : With(counts, (nearest ?? []).Where(count =>
                stratum.Contains(count.Facts) && (!sameFactors || CircumstanceSet.Of(count.Facts) == circumstances) && exclusions.Admits(count)));
            last = new PracticeGroup(all, stratum, sameFactors, [.. relaxed]) { Earlier = earlier - (all.Count - counts.Count) };
            if (counts.Count >= Enough)
                return last;
        }

        return last;
    }

    private static IReadOnlyList<DecidedCount> With(IReadOnlyList<DecidedCount> counts, IEnumerable<DecidedCount> nearest)
    {
        var known = counts.Select(count => count.Address).ToHashSet();
        var more = nearest.Where(count => known.Add(count.Address)).ToList();
        return more.Count == 0 ? counts : StratumCounts.InOrder(counts.Concat(more));
    }

    private static IEnumerable<(Stratum Stratum, bool SameFactors, Relaxation? Step)> Ladder(CaseQuery query)
    {
        var strata = Stratum.Of(query.Count).ToList();
        if (strata.Count == 0)
            yield break;
        yield return (strata[0], true, null);
        if (query.Filter.Regions.Count > 0)
            yield return (strata[0], true, Relaxation.Region);
        var finest = strata[0];
        if (finest.Points is not null)
        {
            finest = finest with { Points = null };
            yield return (finest, true, Relaxation.Points);
        }

        yield return (finest, false, Relaxation.FactorSet);
        if (finest.Procedure is not null)
            yield return (finest with { Procedure = null }, false, Relaxation.Procedure);
        if (strata[^1].Norm != finest.Norm)
            yield return (strata[^1], false, Relaxation.Part);
    }
}
