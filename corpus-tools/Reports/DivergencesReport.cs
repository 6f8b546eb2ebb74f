using System.Globalization;
using JudicialAnalogs.Server.Texts;
using JudicialAnalogs.V1;
using Spectre.Console;

namespace JudicialAnalogs.CorpusTools.Reports;

/// <summary>Drafts that departed from practice or from the law, in the terminal. The two kinds of finding stay apart.</summary>
internal sealed class DivergencesReport(IAnsiConsole console, V1.Language language)
{
    private readonly Wording _wording = Wording.Of(language);

    /// <summary>Writes the list.</summary>
    public void Write(ListDivergencesResponse listed)
    {
        foreach (var notice in listed.Context.Notices)
            console.MarkupLineInterpolated($"[yellow]{notice}[/]");
        if (listed.Divergences.Count == 0)
            console.MarkupLineInterpolated($"{_wording.Say("Report.Divergences.None")}");
        foreach (var divergence in listed.Divergences)
            Write(divergence);
        if (listed.NextPageToken.Length > 0)
            console.MarkupLineInterpolated($"[italic]{_wording.Say("Report.Divergences.More")}[/]");
    }

    private void Write(V1.Divergence divergence)
    {
        var at = divergence.AssessedAt.ToDateTime().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        var draft = string.Create(CultureInfo.InvariantCulture, $"{divergence.DraftId}/{divergence.DraftVersion}");
        console.Write(new Rule(Markup.Escape($"{draft}  {at}  {divergence.FoundUnder}")).LeftJustified());
        if (divergence.Superseded)
            console.MarkupLineInterpolated($"  [italic]{_wording.Say("Report.Divergences.Superseded")}[/]");
        foreach (var finding in divergence.OutsideTheLaw)
            console.MarkupLineInterpolated($"  [red]{finding.Message}[/] ({finding.Norm})");
        foreach (var finding in divergence.Findings)
            console.MarkupLineInterpolated($"  [bold]{_wording.Say($"Report.Aspect.{finding.Aspect}")}[/]: {finding.Message}");
        if (divergence.Reasons.Count == 0)
            console.MarkupLineInterpolated($"  {_wording.Say("Report.Divergences.NoReason")}");
        foreach (var reason in divergence.Reasons)
            console.MarkupLineInterpolated($"  {_wording.Say($"Panel.Reason.{reason.Category}")}: {reason.Text}");
        console.MarkupLineInterpolated($"  {_wording.Say("Report.Divergences.Fate", _wording.Say($"FinalAct.{divergence.Fate.Link}", divergence.Fate.ActId))}");
        if (divergence.Fate.ActId.Length > 0)
        {
            var acts = divergence.Fate.HigherActIds.Count == 0 ? "–" : string.Join(", ", divergence.Fate.HigherActIds);
            console.MarkupLineInterpolated($"  {_wording.Say("Report.Divergences.FateHigher", _wording.Say($"Panel.Appeal.{divergence.Fate.Outcome}"), acts)}");
        }
    }
}
