using JudicialAnalogs.Server.Texts;
using JudicialAnalogs.V1;
using Spectre.Console;

namespace JudicialAnalogs.CorpusTools.Reports;

/// <summary>A draft beside practice in the terminal: practice first, then the two kinds of finding, kept apart.</summary>
internal sealed class DraftReport(IAnsiConsole console, V1.Language language)
{
    private readonly Wording _wording = Wording.Of(language);
    private readonly PracticeReport _practice = new(console, language);
    private readonly FindingReport _findings = new(console, Wording.Of(language));

    /// <summary>Writes the comparison.</summary>
    public void Write(AssessDraftResponse assessed)
    {
        _practice.Write(assessed.Practice);
        console.Write(new Rule(Markup.Escape(_wording.Say("Report.Draft", assessed.DraftId, assessed.DraftVersion, Decided(assessed)))).LeftJustified());
        if (assessed.Claim is null)
            WriteLaw(assessed);
        console.MarkupLineInterpolated($"[bold]{_wording.Say("Report.Divergence")}[/]");
        foreach (var finding in assessed.FarFromPractice)
            _findings.Write(finding);
        console.MarkupLineInterpolated($"[italic]{_wording.Say("Report.Recommends")}[/]");
        console.MarkupLineInterpolated($"[bold]→ {assessed.NextStep}[/]");
    }

    private void WriteLaw(AssessDraftResponse assessed)
    {
        console.MarkupLineInterpolated($"[bold]{_wording.Say("Report.Law")}[/]");
        var outside = assessed.OutsideTheLaw.Where(finding => finding.Result == LawResult.OutsideTheLaw).ToList();
        if (outside.Count == 0)
            console.MarkupLineInterpolated($"  {_wording.Say("Report.Law.None")}");
        foreach (var finding in outside)
            console.MarkupLineInterpolated($"  [red]{finding.Message}[/] ({finding.Norm})");
        if (assessed.LawKept.Count > 0)
            console.MarkupLineInterpolated($"  {_wording.Say("Report.LawKept", assessed.LawKept.Count)}");
        if (assessed.LawCannotTell.Count > 0)
            console.MarkupLineInterpolated($"  {_wording.Say("Report.Law.CannotTell", assessed.LawCannotTell.Count, string.Join("; ", assessed.LawCannotTell.SelectMany(finding => finding.MissingFacts).Distinct()))}");
    }

    private string Decided(AssessDraftResponse assessed) =>
        assessed.Claim is { } claim ? _wording.Say($"ClaimOutcome.{claim.Outcome}") : _practice.Punishment(assessed.Punishment);
}
