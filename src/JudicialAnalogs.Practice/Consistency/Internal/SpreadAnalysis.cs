namespace JudicialAnalogs.Practice.Consistency.Internal;

/// <summary>Fits the model and draws all figures from it.</summary>
internal static class SpreadAnalysis
{
    // Regions are told apart from their courts only where several have several.
    private const int FewestRegions = 3;
    private const double Nothing = 1e-12;

    /// <summary>The figures; null where like cases were all decided alike.</summary>
    public static SpreadFindings? Of(ComparedDecisions decisions, ConsistencyOptions options, CancellationToken cancellation)
    {
        var periods = PeriodScale.Of(decisions.All);
        var circumstances = decisions.All.SelectMany(decision => decision.Circumstances).Select(term => term.Column + 1).DefaultIfEmpty(0).Max();

        // Courts stand below regions whatever is asked: to compare regions without them would take the differences of a few courts for theirs.
        var units = UnitsOf(decisions);
        var rows = decisions.All.Select((decision, i) => new SpreadRow(decisions.StratumOf[i], units.Of[i], decision.Circumstances, periods.TermsOf(decision), decision.Severity!.Value)).ToList();
        var total = rows.Sum(row => row.Severity * row.Severity);
        var sums = AdjustedSums.Of(rows, circumstances, periods.Names.Count, units.Names.Count, cancellation);
        cancellation.ThrowIfCancellationRequested();
        cancellation.ThrowIfCancellationRequested();
        var groups = GroupVariance.Of(sums.Groups.Products, sums.Groups.Outcome, sums.Groups.Squares, sums.Freedom);
        if (groups.FreedomWithin < 1 || groups.Sizes.Count == 0 || groups.WithinSquares <= Nothing * total)
            return null;
        var nested = NestedOf(units, sums, groups, options.Seed, cancellation);
        var unit = Math.Sqrt(groups.VarianceAt(groups.Best()));
        var shares = nested?.Shares() ?? new VarianceShares(GroupShares.Of(groups, new RatioConfidence(groups, options.Seed, cancellation)), null, null);
        cancellation.ThrowIfCancellationRequested();
        GroupDifference?[] differences;
        if (decisions.Grouping == ConsistencyGrouping.Region && nested is not null)
        {
            var ofCourts = nested.BestOfCourts;
            var given = nested.RegionsGiven(ofCourts);
            var (products, outcome) = nested.ProductsGiven(ofCourts);
            differences = GroupDifferences.Of(given, products, outcome, unit, options.FalseDiscoveryRate);
        }
        else
        {
            differences = GroupDifferences.Of(groups, sums.Groups.Products, sums.Groups.Outcome, unit, options.FalseDiscoveryRate);
        }

        cancellation.ThrowIfCancellationRequested();
        return new SpreadFindings(
            shares,
            unit,
            GroupsOf(decisions, differences, options),
            periods.TrendOf(decisions.All, new AskedEffects(sums, groups, unit)),
            LawChanges.Of(decisions, circumstances, options, cancellation));
    }

    private static NestedVariance? NestedOf(Units units, AdjustedSums sums, GroupVariance groups, int seed, CancellationToken cancellation)
    {
        if (units.Regions < FewestRegions || units.Names.Count < units.Regions + FewestRegions)
            return null;
        var nested = new NestedVariance(sums.Groups, sums.Freedom, groups, units.RegionOf, units.Regions, seed, cancellation);
        return nested.CanTell ? nested : null;
    }

    private static List<ConsistencyGroup> GroupsOf(ComparedDecisions decisions, GroupDifference?[] differences, ConsistencyOptions options)
    {
        var forms = FormTable.Of(decisions);
        return [.. decisions.Names.Select((name, group) => new ConsistencyGroup(
            name, forms.SizeOf(group), decisions.Comparable[group], differences[group], forms.SizeOf(group) < options.FewestInGroup ? [] : forms.Of(group)))];
    }

    private static Units UnitsOf(ComparedDecisions decisions)
    {
        // A court without a name is a court of its own; one that is met in two regions, through a slip of reading, is two.
        var keys = decisions.All.Select(decision => $"{decision.Region}\n{decision.Court}").ToList();
        if (decisions.Grouping == ConsistencyGrouping.Court)
            keys = [.. decisions.All.Select(decision => decision.Court)];
        var names = keys.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var of = ComparedDecisions.Numbers(keys, names);
        var regionNames = new string[names.Count];
        foreach (var unit in Enumerable.Range(0, of.Length).GroupBy(i => of[i]))
        {
            regionNames[unit.Key] = unit.Select(i => decisions.All[i].Region).GroupBy(region => region, StringComparer.Ordinal)
                .OrderByDescending(region => region.Count()).ThenBy(region => region.Key, StringComparer.Ordinal).First().Key;
        }

        var regions = regionNames.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return new Units(names, of, ComparedDecisions.Numbers(regionNames, regions), regions.Contains("") ? 0 : regions.Count);
    }

    private sealed record Units(List<string> Names, int[] Of, int[] RegionOf, int Regions);
}
