using JudicialAnalogs.Practice.Analogs;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Strata;

/// <summary>The dated counts of a stratum, in the order of their addresses.</summary>
internal sealed class StratumCounts
{
    private readonly DecidedCount[] _counts;
    private readonly DateOnly _last;

    /// <param name="counts">Counts with a day.</param>
    public StratumCounts(DecidedCount[] counts)
    {
        _counts = counts;
        _last = counts.Length == 0 ? DateOnly.MinValue : counts.Max(count => count.DecidedOn!.Value);
    }

    public static StratumCounts Empty { get; } = new([]);

    /// <summary>Those that may be analogs of a case: the very same list as long as that is all of them, which it nearly always is.</summary>
    public IReadOnlyList<DecidedCount> AdmittedTo(CaseQuery query)
    {
        if (query.Filter.LimitsNothing && _last < query.DecidedOn && !IsOwn(query.CaseNumber))
            return _counts;
        return Array.FindAll(_counts, count => AnalogFinder.Admits(query, count));
    }

    private bool IsOwn(string caseNumber) => caseNumber.Length > 0 && Array.Exists(_counts, count => count.CaseNumber == caseNumber);
}
