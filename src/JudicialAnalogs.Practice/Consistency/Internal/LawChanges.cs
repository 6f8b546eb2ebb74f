namespace JudicialAnalogs.Practice.Consistency.Internal;

/// <summary>Decisions on both sides of every change of a sanction within a selection.</summary>
internal static class LawChanges
{
    private const double DaysInYear = 365.25;

    /// <summary>The changes that have decisions enough on both sides.</summary>
    public static IReadOnlyList<LawChangeEffect> Of(ComparedDecisions decisions, int circumstances, ConsistencyOptions options, CancellationToken cancellation)
    {
        var effects = new List<LawChangeEffect>();
        var places = Enumerable.Range(0, decisions.All.Count).Where(i => decisions.All[i].Law is not null)
            .GroupBy(i => decisions.All[i].Law!.Place, StringComparer.Ordinal).OrderBy(place => place.Key, StringComparer.Ordinal);
        foreach (var place in places)
        {
            var laws = place.GroupBy(i => decisions.All[i].Law!.From).OrderBy(law => law.Key).Select(law => (From: law.Key, Members: law.ToList())).ToList();
            for (var later = 1; later < laws.Count; later++)
            {
                cancellation.ThrowIfCancellationRequested();
                var (before, after) = (laws[later - 1].Members, laws[later].Members);
                if (before.Count >= options.FewestAroundChange && after.Count >= options.FewestAroundChange
                    && EffectOf(decisions, before, after, circumstances, false, cancellation) is { } difference)
                {
                    effects.Add(new LawChangeEffect(
                        place.Key, laws[later].From, before.Count, after.Count, difference, EffectOf(decisions, before, after, circumstances, true, cancellation)));
                }
            }
        }

        return effects;
    }

    private static Estimate? EffectOf(ComparedDecisions decisions, List<int> before, List<int> after, int circumstances, bool beyondTrend, CancellationToken cancellation)
    {
        var days = before.Concat(after).Select(i => decisions.All[i].DecidedOn?.DayNumber).ToList();
        if (beyondTrend && days.Contains(null))
            return null;
        var middle = days.Average() ?? 0;
        var grounds = before.Concat(after).Select(i => decisions.All[i].Law!.Ground).Distinct(StringComparer.Ordinal).ToList();
        SpreadRow RowOf(int i, bool isAfter)
        {
            var (decision, law) = (decisions.All[i], decisions.All[i].Law!);
            var terms = beyondTrend
                ? [.. decision.Circumstances, new CaseMixTerm(circumstances, (decision.DecidedOn!.Value.DayNumber - middle) / DaysInYear)]
                : decision.Circumstances;
            return new SpreadRow(grounds.IndexOf(law.Ground), decisions.GroupOf[i], terms, isAfter ? [new CaseMixTerm(0, 1)] : [], law.Severity);
        }

        var rows = before.Select(i => RowOf(i, false)).Concat(after.Select(i => RowOf(i, true))).ToList();
        var sums = AdjustedSums.Of(rows, circumstances + (beyondTrend ? 1 : 0), 1, decisions.Names.Count, cancellation);
        cancellation.ThrowIfCancellationRequested();
        var groups = GroupVariance.Of(sums.Groups.Products, sums.Groups.Outcome, sums.Groups.Squares, sums.Freedom);
        if (groups.FreedomWithin < 1 || groups.WithinSquares <= 0)
            return null;
        return new AskedEffects(sums, groups, Math.Sqrt(groups.VarianceAt(groups.Best()))).Along([1]);
    }
}
