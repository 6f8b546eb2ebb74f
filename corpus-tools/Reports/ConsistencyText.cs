using JudicialAnalogs.Server.Texts;
using JudicialAnalogs.V1;
using Spectre.Console;

namespace JudicialAnalogs.CorpusTools.Reports;

/// <summary>A report of consistency in the terminal.</summary>
internal sealed class ConsistencyText(IAnsiConsole console, Wording wording)
{
    /// <summary>Writes the whole report.</summary>
    public void Write(ConsistencyReportResponse report)
    {
        foreach (var notice in report.Context?.Notices ?? [])
            console.MarkupLineInterpolated($"[yellow]{notice}[/]");
        console.MarkupLineInterpolated($"[bold]{wording.Say("Consistency.Title")}[/]");
        foreach (var statement in report.Statements)
            console.MarkupLineInterpolated($"{statement}");
        if (report.Explanation.Length > 0)
            return;
        Groups(report);
        Periods(report);
    }

    private void Groups(ConsistencyReportResponse report)
    {
        var table = new Table();
        string[] columns =
        [
            report.Grouping == ConsistencyGrouping.Region ? "Consistency.Column.Region" : "Consistency.Column.Court",
            "Consistency.Column.Size", "Consistency.Column.Comparable", "Consistency.Column.Effect", "Consistency.Column.Observed", "Consistency.Column.Notable",
        ];
        foreach (var column in columns)
            table.AddColumn(wording.Say(column));
        foreach (var group in report.Groups)
        {
            var told = group.Comparable > 0;
            table.AddRow(
                Text(group.Name),
                Text(wording.Number(group.Size)),
                Text(wording.Number(group.Comparable)),
                Text(told ? Of(group.Effect, group.EffectLow, group.EffectHigh) : "—"),
                Text(told ? $"{Number(group.Observed)}; ±{Number(group.Limit95)} / ±{Number(group.Limit998)}" : "—"),
                Text(group.Notable ? $"q {group.QValue:0.000}" : ""));
        }

        console.Write(table);
        console.MarkupLineInterpolated($"{wording.Say("Consistency.Forms")}");
        foreach (var group in report.Groups.Where(group => group.Shares.Count > 0))
        {
            var shares = group.Shares.Select(share => $"{share.Name} {Percent(share.Share)} ({Percent(share.Low)}–{Percent(share.High)}; {Percent(share.Expected)})");
            console.MarkupLineInterpolated($"  {group.Name}: {string.Join(", ", shares)}");
        }
    }

    private void Periods(ConsistencyReportResponse report)
    {
        if (report.Trend is null)
            return;
        var table = new Table();
        foreach (var column in new[] { "Consistency.Column.Period", "Consistency.Column.Size", "Consistency.Column.Effect" })
            table.AddColumn(wording.Say(column));
        foreach (var period in report.Trend.Periods)
            table.AddRow(Text(period.Period), Text(wording.Number(period.Size)), Text(Of(period.Effect.Value, period.Effect.Low, period.Effect.High)));
        console.Write(table);
    }

    private static Text Text(string text) => new(text);

    private string Of(double value, double low, double high) => $"{Number(value)} ({Number(low)}…{Number(high)})";

    private string Number(double value) => ConsistencyWording.Number(wording, value);

    private string Percent(double share) => ConsistencyWording.Percent(wording, share);
}
