namespace JudicialAnalogs.Practice.Consistency.Internal;

/// <summary>Decisions that can take part, by numbers.</summary>
internal sealed class ComparedDecisions
{
    /// <summary>Numbers groups, courts, regions and strata.</summary>
    public ComparedDecisions(IReadOnlyList<ConsistencyDecision> decisions, ConsistencyGrouping grouping)
    {
        Grouping = grouping;
        All = [.. decisions.Where(decision => decision.Severity is { } severity && double.IsFinite(severity) && NameOf(decision, grouping).Length > 0)];
        Names = [.. All.Select(decision => NameOf(decision, grouping)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        GroupOf = Numbers(All.Select(decision => NameOf(decision, grouping)), Names);
        var strata = All.Select(decision => decision.Stratum).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        StratumOf = Numbers(All.Select(decision => decision.Stratum), strata);
        Comparable = new int[Names.Count];
        foreach (var stratum in Enumerable.Range(0, All.Count).GroupBy(i => StratumOf[i]))
        {
            var members = stratum.ToList();
            if (members.Exists(i => GroupOf[i] != GroupOf[members[0]]))
                members.ForEach(i => Comparable[GroupOf[i]]++);
        }
    }

    /// <summary>What is compared.</summary>
    public ConsistencyGrouping Grouping { get; }

    /// <summary>The decisions.</summary>
    public IReadOnlyList<ConsistencyDecision> All { get; }

    /// <summary>Groups in the order of their names.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Group of each decision.</summary>
    public int[] GroupOf { get; }

    /// <summary>Stratum of each decision.</summary>
    public int[] StratumOf { get; }

    /// <summary>Decisions of each group in strata that other groups decided in too.</summary>
    public int[] Comparable { get; }

    /// <summary>A number for each name by its place in a list.</summary>
    public static int[] Numbers(IEnumerable<string> names, IReadOnlyList<string> list)
    {
        var places = list.Select((name, place) => (name, place)).ToDictionary(pair => pair.name, pair => pair.place, StringComparer.Ordinal);
        return [.. names.Select(name => places[name])];
    }

    private static string NameOf(ConsistencyDecision decision, ConsistencyGrouping grouping) => grouping == ConsistencyGrouping.Court ? decision.Court : decision.Region;
}
