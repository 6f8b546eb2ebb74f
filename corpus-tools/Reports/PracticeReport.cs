using JudicialAnalogs.Server.Texts;
using JudicialAnalogs.V1;
using Spectre.Console;

namespace JudicialAnalogs.CorpusTools.Reports;

/// <summary>Analogs and profiles in the terminal.</summary>
internal sealed class PracticeReport(IAnsiConsole console, V1.Language language)
{
    private const int AnalogsShown = 5;
    private const int GroupsShown = 6;
    private const int LongestPassage = 220;

    private readonly Wording _wording = Wording.Of(language);

    /// <summary>Writes the whole answer.</summary>
    public void Write(FindAnalogsResponse answer)
    {
        foreach (var notice in answer.Context.Notices)
            console.MarkupLineInterpolated($"[yellow]{notice}[/]");
        WriteAnalogs(answer);
        WriteQualification(answer.Qualification);
        WriteArguments(answer.Arguments);
        WritePunishments(answer);
    }

    private void WriteAnalogs(FindAnalogsResponse answer)
    {
        var table = Table("Report.Analogs", "Report.Column.Court", "Report.Column.Similarity", "Report.Column.Found", "Report.Column.Punishment");
        foreach (var analog in answer.Analogs.Take(AnalogsShown))
        {
            var similarity = analog.Similarity;
            table.AddRow(
                Text($"{analog.Court}, {Day(analog.DecidedOn)}"),
                Text($"{similarity.Qualification:0.00} / {similarity.Facts:0.00} / {similarity.Factors:0.00} / {similarity.CitedNorms:0.00}"),
                Text(Qualification(analog.Found)),
                Text(Punishment(analog.Punishment)));
        }

        console.Write(table);
        if (answer.Analogs.FirstOrDefault(analog => analog.Passages.Count > 0)?.Passages[0] is { } passage)
            console.Write(new Panel(Text(Shortened(passage.Text))).Header(Markup.Escape($"{passage.ActId} [{passage.Span.Start}+{passage.Span.Length}]")));
    }

    private void WriteQualification(QualificationProfile profile)
    {
        var table = Table("Report.Qualification", "Report.Column.Charged", "Report.Column.Found", "Report.Column.Count", "Report.Column.Share");
        foreach (var share in profile.Shares.Take(GroupsShown))
            table.AddRow(Text(Qualification(share.Charged)), Text(Qualification(share.Found)), Text($"{share.Count}"), Text(_wording.Percent(share.Share)));
        console.Write(table);
    }

    private void WriteArguments(ArgumentProfile profile)
    {
        var table = Table("Report.Arguments", "Report.Column.RestsOn", "Report.Column.Effect", "Report.Column.Share", "Report.Column.Passage");
        foreach (var group in profile.Groups.Take(GroupsShown))
        {
            table.AddRow(
                Text(group.RestsOn),
                Text(_wording.Say($"Report.Effect.{group.Effect}")),
                Text($"{_wording.Percent(group.Share)} ({group.Count})"),
                Text(Shortened(group.BestPassage.Text)));
        }

        console.Write(table);
        if (profile.NotAddressedByDraft.Count > 0)
            console.MarkupLineInterpolated($"{_wording.Say("Report.NotAddressed")}: {string.Join("; ", profile.NotAddressedByDraft.Take(GroupsShown).Select(group => $"{group.RestsOn} ({_wording.Percent(group.Share)})"))}");
    }

    private void WritePunishments(FindAnalogsResponse answer)
    {
        var group = answer.Group;
        var title = _wording.Say("Report.Punishments", string.Join(", ", group.Stratum), group.Size);
        var table = new Table().Title(Markup.Escape(title)).Border(TableBorder.Rounded);
        foreach (var column in new[] { "Report.Column.Form", "Report.Column.Count", "Report.Column.Share", "Report.Column.Sizes" })
            table.AddColumn(Markup.Escape(_wording.Say(column)));
        foreach (var share in answer.Punishments.Shares)
            table.AddRow(Text(Form(share.Form)), Text($"{share.Count}"), Text(Bar(share.Share)), Text(Sizes(share.Size)));
        console.Write(table);
        console.MarkupLineInterpolated($"{_wording.Say($"Report.Tier.{group.Tier}")}; {_wording.Say("Report.WithoutPunishment", answer.Punishments.WithoutPunishment)}");
        if (group.Relaxed.Count > 0)
            console.MarkupLineInterpolated($"{_wording.Say("Report.Relaxed", string.Join("; ", group.Relaxed))}");
    }

    /// <summary>A punishment in words.</summary>
    public string Punishment(Punishment? punishment)
    {
        if (punishment is null || punishment.Form == PunishmentForm.Unspecified)
            return _wording.Say("Form.None");
        var size = Size(punishment.Amount, punishment.Unit);
        return size.Length == 0 ? Form(punishment.Form) : $"{Form(punishment.Form)}, {size}";
    }

    private string Form(PunishmentForm form) => _wording.Say($"Form.{(form == PunishmentForm.Unspecified ? "None" : form)}");

    private string Size(double amount, PunishmentUnit unit) =>
        unit == PunishmentUnit.Unspecified ? "" : PunishmentWording.Size(_wording, (decimal)amount, (Law.Punishments.PunishmentUnit)unit);

    private string Sizes(SizeDistribution? size)
    {
        if (size is null)
            return "";
        var middle = size.HasP25 ? $"{Size(size.P25, size.Unit)} · {Size(size.Median, size.Unit)} · {Size(size.P75, size.Unit)}" : Size(size.Median, size.Unit);
        return $"{Size(size.Minimum, size.Unit)} · {middle} · {Size(size.Maximum, size.Unit)}";
    }

    private string Bar(double share) => $"{new string('█', (int)Math.Round(share * 20))} {_wording.Percent(share)}";

    private Table Table(string title, params string[] columns)
    {
        var table = new Table().Title(Markup.Escape(_wording.Say(title))).Border(TableBorder.Rounded);
        foreach (var column in columns)
            table.AddColumn(Markup.Escape(_wording.Say(column)));
        return table;
    }

    private string Day(Day? day) => day is null ? "" : _wording.Day(new DateOnly(day.Year, day.Month, day.Day_));

    private static string Qualification(Qualification? qualification) => qualification is null
        ? "—"
        : new Law.Offences.Qualification(qualification.Article, qualification.Part.Length == 0 ? null : qualification.Part, qualification.Points).ToString();

    private static Text Text(string text) => new(text);

    private static string Shortened(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= LongestPassage ? line : line[..LongestPassage] + "…";
    }
}
