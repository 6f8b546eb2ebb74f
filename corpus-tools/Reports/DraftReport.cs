using JudicialAnalogs.Server.Texts;
using JudicialAnalogs.V1;
using Spectre.Console;

namespace JudicialAnalogs.CorpusTools.Reports;

/// <summary>A draft beside practice in the terminal: practice first, then the two kinds of finding, kept apart.</summary>
internal sealed class DraftReport(IAnsiConsole console, V1.Language language)
{
    private readonly Wording _wording = Wording.Of(language);
    private readonly PracticeReport _practice = new(console, language);

    /// <summary>Writes the comparison.</summary>
    public void Write(AssessDraftResponse assessed)
    {
        _practice.Write(assessed.Practice);
        console.Write(new Rule(Markup.Escape(_wording.Say("Report.Draft", assessed.DraftId, assessed.DraftVersion, _practice.Punishment(assessed.Punishment)))).LeftJustified());
        WriteLaw(assessed);
        console.MarkupLineInterpolated($"[bold]{_wording.Say("Report.Divergence")}[/]");
        foreach (var finding in assessed.FarFromPractice)
            WriteFinding(finding);
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
        if (assessed.LawCannotTell.Count > 0)
            console.MarkupLineInterpolated($"  {_wording.Say("Report.Law.CannotTell", assessed.LawCannotTell.Count, string.Join("; ", assessed.LawCannotTell.SelectMany(finding => finding.MissingFacts).Distinct()))}");
    }

    private void WriteFinding(PracticeFinding finding)
    {
        var colour = finding.Level switch { DivergenceLevel.Sharp => "red", DivergenceLevel.Notice => "yellow", _ => "default" };
        console.MarkupLine($"  [{colour}]{Markup.Escape(finding.Message)}[/]");
        if (finding.Level == DivergenceLevel.NotEnoughPractice)
            return;
        console.MarkupLineInterpolated($"  {string.Join(", ", finding.Stratum)}; {_wording.Say("Report.P", finding.PValue.ToString("0.####"), finding.CalibrationSize)}");
        console.MarkupLineInterpolated($"  {finding.Guarantee}");
    }
}
