namespace JudicialAnalogs.Practice.Consistency;

/// <summary>The figures of a report.</summary>
/// <param name="Shares">Shares of variance.</param>
/// <param name="StandardDeviation">Standard deviation of like decisions of one court, on the line of severity: the unit of every effect.</param>
/// <param name="Groups">Groups by name.</param>
/// <param name="Trend">Movement over time; null where there is one period only.</param>
/// <param name="LawChanges">Changes of sanctions within the selection, by place and day.</param>
public sealed record SpreadFindings(
    VarianceShares Shares,
    double StandardDeviation,
    IReadOnlyList<ConsistencyGroup> Groups,
    PracticeTrend? Trend,
    IReadOnlyList<LawChangeEffect> LawChanges);
