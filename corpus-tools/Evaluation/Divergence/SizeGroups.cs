namespace JudicialAnalogs.CorpusTools.Evaluation.Divergence;

/// <summary>Sizes of the years learned from, by stratum and kind, ascending.</summary>
internal sealed class SizeGroups
{
    /// <summary>Fewest sizes that a group is judged by.</summary>
    public const int Smallest = 20;

    private readonly Dictionary<(string Stratum, int Kind), double[]> _groups;

    public SizeGroups(IEnumerable<Decision> past) => _groups = past
        .Where(decision => decision.Size > 0)
        .SelectMany(decision => decision.Strata.Select(stratum => (Key: (stratum, decision.Kind), Size: decision.Size!.Value)))
        .GroupBy(pair => pair.Key, pair => pair.Size)
        .ToDictionary(group => group.Key, group => group.Order().ToArray());

    /// <summary>Groups by stratum and kind.</summary>
    public IReadOnlyDictionary<(string Stratum, int Kind), double[]> Groups => _groups;

    /// <summary>The finest group of a kind with enough sizes; null when there is none.</summary>
    public (string Stratum, int Kind)? FinestFor(Decision decision, int kind)
    {
        foreach (var stratum in decision.Strata)
        {
            if (_groups.TryGetValue((stratum, kind), out var sizes) && sizes.Length >= Smallest)
                return (stratum, kind);
        }

        return null;
    }

    /// <summary>Median size of a kind in the finest group; null when there is none.</summary>
    public double? Usual(Decision decision, int kind) => FinestFor(decision, kind) is { } group ? Quantile(_groups[group], 0.5) : null;

    /// <summary>Quantile between the two nearest values.</summary>
    public static double Quantile(double[] ascending, double share)
    {
        var place = share * (ascending.Length - 1);
        var below = (int)place;
        return below + 1 < ascending.Length ? ascending[below] + ((place - below) * (ascending[below + 1] - ascending[below])) : ascending[^1];
    }
}
