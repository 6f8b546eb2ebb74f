using JudicialAnalogs.Practice.Analogs;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Strata;

/// <summary>The dated counts of a stratum, of an act taken in twice once, in the order of their addresses.</summary>
internal sealed class StratumCounts
{
    private readonly DecidedCount[] _counts;
    private readonly DateOnly _last;

    /// <param name="counts">Counts with a day, none of an act that another stands for.</param>
    public StratumCounts(DecidedCount[] counts)
    {
        _counts = counts;
        _last = counts.Length == 0 ? DateOnly.MinValue : counts.Max(count => count.DecidedOn!.Value);
    }

    public static StratumCounts Empty { get; } = new([]);

    /// <summary>Those that may be analogs of a case: the very same list as long as that is all of them, which it nearly always is.</summary>
    public IReadOnlyList<DecidedCount> AdmittedBy(CaseExclusions exclusions) =>
        exclusions.LimitNothingBefore(_last) ? _counts : Array.FindAll(_counts, exclusions.Admits);
}
