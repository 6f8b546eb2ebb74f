using JudicialAnalogs.Practice.Consistency;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Mapping;

/// <summary>A report of consistency on the wire, the same whether an archive or a table was read.</summary>
public static class ConsistencyMapping
{
    /// <summary>The report.</summary>
    /// <param name="report">Figures.</param>
    /// <param name="options">What they were drawn by.</param>
    /// <param name="line">The line of severity in words.</param>
    /// <param name="nameOfForm">A form in words, by its number.</param>
    /// <param name="ofCode">True where numbers of forms are those of the Criminal Code's forms.</param>
    /// <param name="wording">Language.</param>
    public static V1.ConsistencyReportResponse ToWire(ConsistencyReport report, ConsistencyOptions options, string line, Func<int, string> nameOfForm, bool ofCode, Wording wording)
    {
        var wire = new V1.ConsistencyReportResponse
        {
            Grouping = report.Grouping == ConsistencyGrouping.Region ? V1.ConsistencyGrouping.Region : V1.ConsistencyGrouping.Court,
            Size = report.Size,
            Decisions = report.Decisions,
            Comparable = report.Comparable,
            LeftOut = report.LeftOut,
            GroupCount = report.Groups,
            Line = line,
            FalseDiscoveryRate = options.FalseDiscoveryRate,
        };
        if (report.Findings is { } findings)
            Fill(wire, findings, nameOfForm, ofCode);
        else
            wire.Explanation = ConsistencyWording.Explanation(wording, report, options);
        wire.Statements.AddRange(ConsistencyWording.Statements(wording, wire));
        return wire;
    }

    private static void Fill(V1.ConsistencyReportResponse wire, SpreadFindings findings, Func<int, string> nameOfForm, bool ofCode)
    {
        var shares = findings.Shares;
        var asked = wire.Grouping == V1.ConsistencyGrouping.Region && shares.Regions is { } regions ? regions : shares.Courts;
        (wire.BetweenShare, wire.BetweenShareLow, wire.BetweenShareHigh) = (asked.Value, asked.Lower, asked.Upper);
        wire.BetweenRegions = ToWire(shares.Regions);
        wire.BetweenCourtsOfRegion = ToWire(shares.CourtsOfRegion);
        wire.StandardDeviation = findings.StandardDeviation;
        wire.Groups.AddRange(findings.Groups.Select(group => ToWire(group, nameOfForm, ofCode)));
        if (findings.Trend is { } trend)
        {
            wire.Trend = new V1.PracticeTrend { PerYear = ToWire(trend.PerYear) };
            wire.Trend.Periods.AddRange(trend.Periods.Select(period => new V1.PeriodEffect { Period = period.Period, Size = period.Size, Effect = ToWire(period.Effect) }));
        }

        wire.LawChanges.AddRange(findings.LawChanges.Select(change => new V1.LawChangeEffect
        {
            Norm = change.Place,
            ChangedOn = DayMapping.ToWire(change.From),
            Before = change.Before,
            After = change.After,
            Difference = ToWire(change.Difference),
            BeyondTrend = ToWire(change.BeyondTrend),
        }));
    }

    private static V1.ConsistencyGroup ToWire(ConsistencyGroup group, Func<int, string> nameOfForm, bool ofCode)
    {
        var wire = new V1.ConsistencyGroup { Name = group.Name, Size = group.Size, Comparable = group.Comparable };
        if (group.Difference is { } difference)
        {
            (wire.Effect, wire.EffectLow, wire.EffectHigh) = (difference.Effect.Value, difference.Effect.Lower, difference.Effect.Upper);
            (wire.Observed, wire.EffectiveSize, wire.Limit95, wire.Limit998) = (difference.Observed, difference.EffectiveSize, difference.Limit95, difference.Limit998);
            (wire.PValue, wire.QValue, wire.Notable) = (difference.PValue, difference.QValue, difference.Notable);
        }

        wire.Shares.AddRange(group.Forms.Select(form => new V1.FormShare
        {
            Form = ofCode ? (V1.PunishmentForm)form.Form : V1.PunishmentForm.Unspecified,
            Name = nameOfForm(form.Form),
            Count = form.Count,
            Share = form.Share.Value,
            Low = form.Share.Lower,
            High = form.Share.Upper,
            Expected = form.Expected,
        }));
        return wire;
    }

    private static V1.ConsistencyEstimate ToWire(Estimate estimate) => new() { Value = estimate.Value, Low = estimate.Lower, High = estimate.Upper };

    private static V1.ConsistencyEstimate? ToWire(Estimate? estimate) => estimate is { } known ? ToWire(known) : null;
}
