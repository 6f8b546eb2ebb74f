using JudicialAnalogs.Server.Texts;
using JudicialAnalogs.V1;
using Spectre.Console;

namespace JudicialAnalogs.CorpusTools.Reports;

/// <summary>What the law allows in the terminal, form by form, beside what practice did.</summary>
internal sealed class OptionReport(IAnsiConsole console, Wording wording)
{
    /// <summary>Writes the options; nothing where no qualification is known.</summary>
    public void Write(FindAnalogsResponse answer)
    {
        if (answer.LawfulBasis is not { } basis)
            return;
        if (answer.LawfulOptions.Count > 0)
            console.Write(Table(answer));
        else
            console.MarkupLineInterpolated($"[bold]{wording.Say("Panel.Options")}[/]");

        // Forms often share their reckoning, the excluded ones nearly always: it is told once.
        foreach (var reckoning in answer.LawfulOptions.GroupBy(option => (Excluded: option.State == OptionState.Excluded, Why: Why(option))).Where(reckoning => reckoning.Key.Why.Length > 0))
        {
            var forms = string.Join(", ", reckoning.Select(Form));
            console.MarkupLineInterpolated($"  {(reckoning.Key.Excluded ? wording.Say("Option.Excluded", forms, reckoning.Key.Why) : $"{forms}: {reckoning.Key.Why}")}");
        }

        foreach (var condition in answer.LawfulOptions.SelectMany(option => option.Conditions.Select(condition => (Form: Form(option), condition.Message))).GroupBy(condition => condition.Message))
            console.MarkupLineInterpolated($"  {string.Join(", ", condition.Select(row => row.Form))}, {condition.Key}");
        foreach (var sentence in OptionWording.Of(wording, basis))
            console.MarkupLineInterpolated($"  {sentence}");
    }

    private Table Table(FindAnalogsResponse answer)
    {
        var table = new Table().Title(Markup.Escape(wording.Say("Panel.Options"))).Border(TableBorder.Rounded);
        foreach (var column in new[] { "Report.Column.Form", "Option.Column.Law", "Option.Column.Practice" })
            table.AddColumn(Markup.Escape(wording.Say(column)));
        foreach (var option in answer.LawfulOptions.Where(option => option.State != OptionState.Excluded || option.PracticeCount > 0))
            table.AddRow(new Text(Form(option)), new Text(OptionWording.Of(wording, option)), new Text(OptionWording.Practice(wording, option)));
        return table;
    }

    private string Form(LawfulOption option) => wording.Say($"Form.{(Law.Punishments.PunishmentForm)option.Form}");

    private static string Why(LawfulOption option) => string.Join(' ', option.MissingFacts.Count > 0 ? option.MissingFacts : option.Steps);
}
