using JudicialAnalogs.Practice.Consistency;

namespace JudicialAnalogs.Server.Texts;

/// <summary>A report of consistency in sentences.</summary>
public static class ConsistencyWording
{
    /// <summary>Why there are no figures.</summary>
    public static string Explanation(Wording wording, ConsistencyReport report, ConsistencyOptions options) => report.Why switch
    {
        NoFigures.TooFewDecisions => wording.Say("Consistency.None.TooFewDecisions", report.Comparable, options.FewestDecisions),
        NoFigures.TooFewGroups => wording.Say("Consistency.None.TooFewGroups", options.FewestGroups, options.FewestInGroup),
        NoFigures.NoSpread => wording.Say("Consistency.None.NoSpread"),
        _ => "",
    };

    /// <summary>The report, a sentence each.</summary>
    public static IEnumerable<string> Statements(Wording wording, V1.ConsistencyReportResponse report)
    {
        var ofShare = report.Grouping == V1.ConsistencyGrouping.Region ? "Consistency.Share.Region" : "Consistency.Share.Court";
        yield return wording.Say("Consistency.Size", wording.Number(report.Size), wording.Number(report.Decisions), wording.Number(report.Comparable), wording.Number(report.LeftOut));
        if (report.Explanation.Length > 0)
        {
            yield return report.Explanation;
            yield break;
        }

        yield return wording.Say(ofShare, Percent(wording, report.BetweenShare), Percent(wording, report.BetweenShareLow), Percent(wording, report.BetweenShareHigh));
        if (report.BetweenRegions is { } regions && report.BetweenCourtsOfRegion is { } courts)
        {
            yield return wording.Say(
                "Consistency.Share.Nested",
                Percent(wording, regions.Value), Percent(wording, regions.Low), Percent(wording, regions.High),
                Percent(wording, courts.Value), Percent(wording, courts.Low), Percent(wording, courts.High));
        }

        yield return wording.Say("Consistency.Unit", report.Line);
        var notable = report.Groups.Where(group => group.Notable).Select(group => group.Name).ToList();
        yield return notable.Count == 0
            ? wording.Say("Consistency.Notable.None", report.GroupCount, wording.Percent(report.FalseDiscoveryRate))
            : wording.Say("Consistency.Notable", notable.Count, report.GroupCount, wording.Percent(report.FalseDiscoveryRate), string.Join(", ", notable));
        if (report.Trend?.PerYear is { } slope)
            yield return wording.Say("Consistency.Trend", Number(wording, slope.Value), Number(wording, slope.Low), Number(wording, slope.High));
        foreach (var change in report.LawChanges)
        {
            var day = wording.Day(new DateOnly(change.ChangedOn.Year, change.ChangedOn.Month, change.ChangedOn.Day_));
            yield return wording.Say(
                "Consistency.LawChange", change.Norm, day, Number(wording, change.Difference.Value), Number(wording, change.Difference.Low), Number(wording, change.Difference.High), change.Before, change.After);
            if (change.BeyondTrend is { } beyond)
                yield return wording.Say("Consistency.LawChange.BeyondTrend", Number(wording, beyond.Value), Number(wording, beyond.Low), Number(wording, beyond.High));
        }

        yield return wording.Say("Consistency.Limits");
    }

    /// <summary>A difference with two decimals.</summary>
    public static string Number(Wording wording, double value) => wording.Number(Math.Round((decimal)Math.Clamp(value, -1e9, 1e9), 2));

    /// <summary>A share with one decimal: between courts there are often a few percent.</summary>
    public static string Percent(Wording wording, double share) => $"{wording.Number(Math.Round((decimal)share * 100, 1))} %";
}
