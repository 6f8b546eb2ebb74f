namespace JudicialAnalogs.CorpusTools.Evaluation.Divergence;

/// <summary>A rule of a spreadsheet for comparison: sizes of one kind in one stratum outside two fences are flagged; kinds are not judged.</summary>
internal sealed class SimpleRule
{
    private readonly SizeGroups _groups;
    private readonly Dictionary<(string Stratum, int Kind), (double Low, double High)> _fences;

    private SimpleRule(string name, SizeGroups groups, Func<double[], (double Low, double High)> fences)
    {
        (Name, _groups) = (name, groups);
        _fences = groups.Groups.Where(group => group.Value.Length >= SizeGroups.Smallest).ToDictionary(group => group.Key, group => fences(group.Value));
    }

    /// <summary>Name in the report.</summary>
    public string Name { get; }

    /// <summary>1.5 quartile ranges beyond the quartiles; more than 3.5 scaled median deviations from the median; more than 2 standard deviations from the mean.</summary>
    public static IReadOnlyList<SimpleRule> All(SizeGroups groups) =>
        [new("iqr", groups, QuartileFences), new("mad", groups, MedianFences), new("z", groups, MeanFences)];

    /// <summary>True when the size is outside the fences of its group; false where there is no group.</summary>
    public bool Flags(Decision decision, int kind, double? size) =>
        size is { } stated && _groups.FinestFor(decision, kind) is { } group && (stated < _fences[group].Low || stated > _fences[group].High);

    /// <summary>True when there is no group to judge by.</summary>
    public bool Abstains(Decision decision) => decision.Size is null || _groups.FinestFor(decision, decision.Kind) is null;

    private static (double Low, double High) QuartileFences(double[] sizes)
    {
        var (low, high) = (SizeGroups.Quantile(sizes, 0.25), SizeGroups.Quantile(sizes, 0.75));
        return (low - (1.5 * (high - low)), high + (1.5 * (high - low)));
    }

    private static (double Low, double High) MedianFences(double[] sizes)
    {
        // 1.4826 makes the median deviation of a normal sample its standard deviation (Iglewicz and Hoaglin 1993).
        const double Scale = 1.4826;
        var median = SizeGroups.Quantile(sizes, 0.5);
        var deviation = Scale * SizeGroups.Quantile([.. sizes.Select(size => Math.Abs(size - median)).Order()], 0.5);
        return (median - (3.5 * deviation), median + (3.5 * deviation));
    }

    private static (double Low, double High) MeanFences(double[] sizes)
    {
        var mean = sizes.Average();
        var deviation = Math.Sqrt(sizes.Sum(size => (size - mean) * (size - mean)) / (sizes.Length - 1));
        return (mean - (2 * deviation), mean + (2 * deviation));
    }
}
