using JudicialAnalogs.Server.Texts;
using JudicialAnalogs.V1;
using Spectre.Console;

namespace JudicialAnalogs.CorpusTools.Reports;

/// <summary>Key figures in the terminal, each with its n and interval.</summary>
internal sealed class KpiReport(IAnsiConsole console, V1.Language language)
{
    private readonly Wording _wording = Wording.Of(language);

    /// <summary>Writes the figures, and what they do not say.</summary>
    public void Write(KpiReportResponse report)
    {
        foreach (var notice in report.Context.Notices)
            console.MarkupLineInterpolated($"[yellow]{notice}[/]");
        Line(_wording.Say("Kpi.Drafts", report.Drafts, report.DivergingDrafts, report.FinalizedDrafts));
        Line(_wording.Say("Kpi.Found", report.FinalActs.Where(found => IsFound(found.Link)).Sum(found => found.Drafts), report.FinalizedDrafts));
        Title("Kpi.Appeals");
        var day = report.IntroducedOn is { } introduced ? _wording.Day(new DateOnly(introduced.Year, introduced.Month, introduced.Day_)) : "…";
        foreach (var group in report.Appeals)
        {
            Line($"  {_wording.Say($"Kpi.Acts.{group.Group}", day)}: {Said(group.DisplacedOfReviewed)}");
            Line($"    {_wording.Say("Kpi.Appeals.Counts", group.Acts, group.Upheld, group.Changed, group.Cancelled, group.NotAppealed, group.Unknown)}");
        }

        Title("Kpi.Durations");
        foreach (var group in report.Durations)
            Line($"  {_wording.Say($"Kpi.Drafts.{group.Group}")}: {(group.HasMedianHours ? $"{Number(group.MedianHours)} ({Number(group.LowHours)}–{Number(group.HighHours)}), n {group.Size}" : group.Note)}");
        Title("Kpi.Reasons");
        foreach (var reason in report.Reasons)
            Line($"  {_wording.Say($"Panel.Reason.{reason.Category}")}: {Said(reason.Share)}");
        Title("Kpi.Alerts");
        foreach (var alert in report.Alerts)
        {
            Line($"  {NameOf(alert)}: {Said(alert.Precision)}; {_wording.Say("Kpi.Alerts.Unanswered", alert.Unanswered)}");
            if (alert.ErrorsConfirmed + alert.ErrorsUnfounded > 0)
                Line($"    {_wording.Say("Kpi.Alerts.Reviewed", alert.ErrorsConfirmed, alert.ErrorsUnfounded, alert.ErrorsOpen, Said(alert.PrecisionAfterReview))}");
        }

        foreach (var caution in report.Cautions)
            console.MarkupLineInterpolated($"[italic]{caution}[/]");
    }

    private static bool IsFound(FinalActLink link) => link is FinalActLink.CaseNumber or FinalActLink.CaseNumberAndCourt or FinalActLink.CourtAndDay;

    private string NameOf(AlertKpi alert)
    {
        if (alert.OutsideTheLaw)
            return _wording.Say("Kpi.Alerts.Law");
        return alert.Aspect == DivergenceAspect.Unspecified ? _wording.Say("Kpi.Alerts.Practice") : _wording.Say($"Report.Aspect.{alert.Aspect}");
    }

    private string Said(KpiShare share) => share.HasShare
        ? $"{Percent(share.Share)} % ({Percent(share.Low)}–{Percent(share.High)}), {share.Count}/{share.Size}"
        : $"{share.Count}/{share.Size}. {share.Note}";

    private string Percent(double share) => _wording.Number(Math.Round((decimal)share * 100, 1));

    private string Number(double value) => _wording.Number(Math.Round((decimal)value, 1));

    private void Title(string key) => console.MarkupLineInterpolated($"[bold]{_wording.Say(key)}[/]");

    private void Line(string text) => console.MarkupLineInterpolated($"{text}");
}
