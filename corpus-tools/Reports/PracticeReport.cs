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
        if (answer.Claims is not null)
        {
            WriteArguments(answer.Arguments);
            new ClaimReport(console, _wording).Write(answer.Claims);
            return;
        }

        WriteQualification(answer.Qualification);
        WriteArguments(answer.Arguments);
        new PunishmentReport(console, _wording).Write(answer);
        new OptionReport(console, _wording).Write(answer);
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
                Text(analog.Claim is { } claim ? claim.Type : Qualification(analog.Found)),
                Text(analog.Claim is null ? Punishment(analog.Punishment) : ClaimOutcomeOf(analog.Claim)));
        }

        console.Write(table);
        if (answer.Relaxed.Count > 0)
            console.MarkupLineInterpolated($"{_wording.Say("Report.Relaxed", string.Join("; ", answer.Relaxed))}");
        foreach (var line in answer.LeftOut)
            console.MarkupLineInterpolated($"{line}");
        foreach (var caution in answer.Analogs.Take(AnalogsShown).SelectMany(analog => analog.Cautions.Select(caution => $"{analog.ActId}: {caution}")))
            console.MarkupLineInterpolated($"[yellow]{caution}[/]");
        if (answer.Analogs.FirstOrDefault(analog => analog.Passages.Count > 0)?.Passages[0] is { } passage)
            console.Write(new Panel(Text(Shortened(passage.Text))).Header(Markup.Escape($"{passage.ActId}{Place(passage.Span)}")));
    }

    private void WriteQualification(QualificationProfile profile)
    {
        var table = Table("Report.Qualification", "Report.Column.Charged", "Report.Column.Found", "Report.Column.Count", "Report.Column.Share");
        foreach (var share in profile.Shares.Take(GroupsShown))
            table.AddRow(Text(Qualification(share.Charged)), Text(Qualification(share.Found)), Text($"{share.Count}"), Text(Share(profile.Tier, share.Share, share.WeightedShare)));
        console.Write(table);
        console.MarkupLineInterpolated($"{_wording.Say($"Report.Tier.{profile.Tier}")}; {ProfileWording.Evidence(_wording, profile.Size, profile.EffectiveSize)}");
        foreach (var (share, reason) in profile.Shares.SelectMany(share => share.Reasons.Take(1).Select(reason => (share, reason))))
            console.Write(new Panel(Text(Shortened(reason.Text))).Header(Markup.Escape($"{Qualification(share.Charged)} → {Qualification(share.Found)}: {reason.ActId}{Place(reason.Span)}")));
    }

    private void WriteArguments(ArgumentProfile profile)
    {
        var table = Table("Report.Arguments", "Report.Column.RestsOn", "Report.Column.Effect", "Report.Column.Share", "Report.Column.Passage");
        foreach (var group in profile.Groups.Take(GroupsShown))
        {
            table.AddRow(
                Text(group.Points.Count > 0 ? $"{group.RestsOn}: {string.Join(", ", group.Points)}" : group.RestsOn.Length > 0 ? group.RestsOn : "—"),
                Text(_wording.Say($"Report.Effect.{group.Effect}")),
                Text($"{group.Count} · {Share(profile.Tier, group.Share, group.WeightedShare)}"),
                Text(Shortened(group.BestPassage.Text)));
        }

        console.Write(table);
        if (profile.NotAddressedByDraft.Count > 0)
            console.MarkupLineInterpolated($"{_wording.Say("Report.NotAddressed")}: {string.Join("; ", profile.NotAddressedByDraft.Take(GroupsShown).Select(group => $"{group.RestsOn} ({_wording.Percent(group.Share)}, {_wording.Say("Profile.LowerBound", _wording.Percent(group.LowerBound))})"))}");
    }

    /// <summary>A punishment in words.</summary>
    public string Punishment(Punishment? punishment)
    {
        if (punishment is null || punishment.Form == PunishmentForm.Unspecified)
            return _wording.Say("Form.None");
        var size = Size(punishment.Amount, punishment.Unit);
        return size.Length == 0 ? Form(punishment.Form) : $"{Form(punishment.Form)}, {size}";
    }

    private string ClaimOutcomeOf(ActClaim claim) => claim.Outcome == ClaimOutcome.Unspecified ? "" : _wording.Say($"ClaimOutcome.{claim.Outcome}");

    private string Form(PunishmentForm form) => _wording.Say($"Form.{(form == PunishmentForm.Unspecified ? "None" : form)}");

    private string Size(double amount, PunishmentUnit unit) =>
        unit == PunishmentUnit.Unspecified ? "" : PunishmentWording.Size(_wording, (decimal)amount, (Law.Punishments.PunishmentUnit)unit);

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

    private string Share(EvidenceTier tier, double share, double weighted) => tier == EvidenceTier.CasesOnly ? "—" : ProfileWording.Of(_wording, share, weighted);

    private static string Place(TextSpan? span) => span is null ? "" : $" [{span.Start}+{span.Length}]";

    private static Text Text(string text) => new(text);

    private static string Shortened(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= LongestPassage ? line : line[..LongestPassage] + "…";
    }
}
