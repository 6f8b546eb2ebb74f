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
        foreach (var sentence in OptionWording.Of(wording, basis))
            console.MarkupLineInterpolated($"  {sentence}");
        foreach (var option in answer.LawfulOptions)
        {
            foreach (var condition in option.Conditions)
                console.MarkupLineInterpolated($"  {Form(option)}, {condition.Message}");
        }
    }

    private Table Table(FindAnalogsResponse answer)
    {
        var table = new Table().Title(Markup.Escape(wording.Say("Panel.Options"))).Border(TableBorder.Rounded);
        foreach (var column in new[] { "Report.Column.Form", "Option.Column.Law", "Option.Column.Practice", "Option.Column.Why" })
            table.AddColumn(Markup.Escape(wording.Say(column)));
        foreach (var option in answer.LawfulOptions)
        {
            table.AddRow(
                new Text(Form(option)),
                new Text(OptionWording.Of(wording, option)),
                new Text(OptionWording.Practice(wording, option)),
                new Text(Why(option)));
        }

        return table;
    }

    private string Form(LawfulOption option) => wording.Say($"Form.{(Law.Punishments.PunishmentForm)option.Form}");

    private static string Why(LawfulOption option) => string.Join(' ', option.MissingFacts.Count > 0 ? option.MissingFacts : option.Steps);
}
