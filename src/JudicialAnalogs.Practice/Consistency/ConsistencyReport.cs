using JudicialAnalogs.Practice.Consistency.Internal;

namespace JudicialAnalogs.Practice.Consistency;

/// <summary>
/// How evenly a kind of case is decided: how much of what case mix does not explain lies between courts or regions, by a hierarchical model
/// (docs/consistency-report.md). Judges take no part in it.
/// </summary>
/// <param name="Grouping">What is compared.</param>
/// <param name="Size">Counts of the selection.</param>
/// <param name="Decisions">Decisions they make: counts of one act under one stratum are one.</param>
/// <param name="LeftOut">Counts without a court, or region, or a severity that can be told; they are in no figure.</param>
/// <param name="Comparable">Decisions in strata that more than one group decided in.</param>
/// <param name="Groups">Groups met.</param>
/// <param name="Findings">The figures; null where there are too few decisions.</param>
/// <param name="Why">Why there are none; null where there are.</param>
public sealed record ConsistencyReport(
    ConsistencyGrouping Grouping, int Size, int Decisions, int LeftOut, int Comparable, int Groups, SpreadFindings? Findings, NoFigures? Why)
{
    /// <summary>Draws a report.</summary>
    /// <param name="decisions">Decisions of the selection.</param>
    /// <param name="grouping">What is compared.</param>
    /// <param name="options">Limits.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static ConsistencyReport Of(IReadOnlyList<ConsistencyDecision> decisions, ConsistencyGrouping grouping, ConsistencyOptions options, CancellationToken cancellation)
    {
        var kept = new ComparedDecisions(decisions, grouping);
        var report = new ConsistencyReport(
            grouping, decisions.Sum(decision => decision.Forms.Count), kept.All.Count, decisions.Sum(decision => decision.Forms.Count) - kept.All.Sum(decision => decision.Forms.Count),
            kept.Comparable.Sum(), kept.Names.Count, null, null);
        if (report.Comparable < options.FewestDecisions)
            return report with { Why = NoFigures.TooFewDecisions };
        if (kept.Comparable.Count(number => number >= options.FewestInGroup) < options.FewestGroups)
            return report with { Why = NoFigures.TooFewGroups };
        return SpreadAnalysis.Of(kept, options, cancellation) is { } findings ? report with { Findings = findings } : report with { Why = NoFigures.NoSpread };
    }
}
