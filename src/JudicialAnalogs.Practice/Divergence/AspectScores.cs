namespace JudicialAnalogs.Practice.Divergence;

/// <summary>Nonconformity scores of held-out decisions, group by group: what an aspect of a draft is calibrated on.</summary>
public sealed class AspectScores
{
    /// <summary>The group that every case belongs to.</summary>
    public const string All = "*";

    private readonly Dictionary<string, double[]> _groups;

    /// <summary>Sorts scores into their groups.</summary>
    /// <param name="scored">A score and the groups it belongs to, for each decision.</param>
    public AspectScores(IEnumerable<(IReadOnlyList<string> Groups, double Score)> scored)
    {
        _groups = scored
            .SelectMany(one => one.Groups.Select(group => (group, one.Score)))
            .GroupBy(one => one.group, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Select(one => one.Score).Order().ToArray(), StringComparer.Ordinal);
    }

    /// <summary>Nothing was calibrated on.</summary>
    public static AspectScores Empty { get; } = new([]);

    /// <summary>The names of all groups.</summary>
    public IEnumerable<string> Groups => _groups.Keys.Order(StringComparer.Ordinal);

    /// <summary>Scores of a group, ascending; empty for an unknown one.</summary>
    public IReadOnlyList<double> Of(string group) => _groups.GetValueOrDefault(group, []);
}
