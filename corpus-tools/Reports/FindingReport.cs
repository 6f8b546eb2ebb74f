using Google.Protobuf.Collections;
using JudicialAnalogs.Server.Texts;
using JudicialAnalogs.V1;
using Spectre.Console;

namespace JudicialAnalogs.CorpusTools.Reports;

/// <summary>A finding of practice in the terminal: what was compared, how far out it is, what the draft says beside practice, on how many decisions, with what guarantee.</summary>
internal sealed class FindingReport(IAnsiConsole console, Wording wording)
{
    private const int NearestShown = 3;
    private const int LongestPassage = 220;

    /// <summary>Writes it.</summary>
    public void Write(PracticeFinding finding)
    {
        var colour = finding.Level switch { DivergenceLevel.Sharp => "red", DivergenceLevel.Notice or DivergenceLevel.PracticeShifting => "yellow", _ => "default" };
        console.MarkupLine($"  [bold]{Markup.Escape(wording.Say($"Report.Aspect.{finding.Aspect}"))}[/] — [{colour}]{Markup.Escape(wording.Say($"Level.{finding.Level}"))}[/]");
        console.MarkupLineInterpolated($"    {finding.Message}");
        if (finding.Level == DivergenceLevel.NotEnoughPractice)
        {
            Line("Report.Climbed", finding.Relaxed);
            return;
        }

        if (finding.Effect.Length > 0)
            console.MarkupLineInterpolated($"    {finding.Effect}");
        var placed = finding.MilderCount + finding.EqualCount + finding.HarsherCount;
        console.MarkupLineInterpolated($"    {wording.Say("Report.Group", string.Join(", ", finding.Stratum), placed > 0 ? placed : finding.CountAddresses.Count, wording.Number(Math.Round((decimal)finding.EffectiveSize, 1)))}; {wording.Say("Report.P", wording.Number(Math.Round((decimal)finding.PValue, 4)), finding.CalibrationSize)}");
        Line("Report.Climbed", finding.Relaxed);
        if (finding.Guarantee.Length > 0)
            console.MarkupLineInterpolated($"    {wording.Say("Report.Guarantee")}: {finding.Guarantee}");
        if (finding.CountAddresses.Count > 0)
            console.MarkupLineInterpolated($"    {wording.Say("Report.Behind", finding.CountAddresses.Count, string.Join(", ", finding.CountAddresses.Take(NearestShown)))}");
        foreach (var missing in finding.MissingDiscussions.Where(missing => missing.BestPassage is not null))
            console.MarkupLineInterpolated($"    {missing.RestsOn}: «{Shortened(missing.BestPassage.Text)}» ({missing.BestPassage.ActId})");
        foreach (var reason in finding.Qualification?.Found.SelectMany(share => share.Reasons).Take(NearestShown) ?? [])
            console.MarkupLineInterpolated($"    «{Shortened(reason.Text)}» ({reason.ActId})");
        WriteCounterfactuals(finding.CounterfactualGroups);
    }

    // The circumstances as they are stand first; the strongest follow, and the rest only JSON tells.
    private void WriteCounterfactuals(RepeatedField<Counterfactual> counterfactuals)
    {
        if (counterfactuals.Count == 0)
            return;
        var judged = CounterfactualWording.IsJudged(counterfactuals);
        var table = new Table().RoundedBorder().Title(new TableTitle(Markup.Escape(wording.Say("Report.Counterfactuals"))));
        string[] columns = [wording.Say("Otherwise.Circumstance"), wording.Say("Otherwise.Count"), wording.Say("Otherwise.Range"), .. judged ? [wording.Say("Otherwise.Finding")] : Array.Empty<string>()];
        foreach (var column in columns)
            table.AddColumn(Markup.Escape(column));
        foreach (var row in counterfactuals.Take(CounterfactualWording.Shown + 1))
        {
            string[] cells = [CounterfactualWording.Circumstance(wording, row), wording.Number(row.Size), CounterfactualWording.Range(wording, row), CounterfactualWording.Finding(wording, row)];
            table.AddRow([.. cells.Take(columns.Length).Select(Markup.Escape)]);
        }

        console.Write(table);
        console.MarkupLineInterpolated($"    {wording.Say("Otherwise.Note")}");
        if (counterfactuals.Count > CounterfactualWording.Shown + 1)
            console.MarkupLineInterpolated($"    {wording.Say("Otherwise.More.Json", counterfactuals.Count - CounterfactualWording.Shown - 1)}");
    }

    private void Line(string key, RepeatedField<string> entries)
    {
        if (entries.Count > 0)
            console.MarkupLineInterpolated($"    {wording.Say(key, string.Join("; ", entries))}");
    }

    private static string Shortened(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= LongestPassage ? line : line[..LongestPassage] + "…";
    }
}
