using JudicialAnalogs.Server.Texts;
using JudicialAnalogs.V1;
using Spectre.Console;

namespace JudicialAnalogs.CorpusTools.Reports;

/// <summary>How a group was punished, in the terminal.</summary>
internal sealed class PunishmentReport(IAnsiConsole console, Wording wording)
{
    private const int BarLength = 20;

    /// <summary>Writes the whole profile with what stands beside it.</summary>
    public void Write(FindAnalogsResponse answer)
    {
        var (group, profile) = (answer.Group, answer.Punishments);
        var title = wording.Say("Report.Punishments", string.Join(", ", group.Stratum), group.Size);
        var table = new Table().Title(Markup.Escape(title)).Border(TableBorder.Rounded);
        foreach (var column in new[] { "Report.Column.Form", "Report.Column.Count", "Report.Column.Share", "Report.Column.Sizes" })
            table.AddColumn(Markup.Escape(wording.Say(column)));
        foreach (var share in profile.Shares)
            table.AddRow(new Text(Form(share.Form)), new Text($"{share.Count}"), new Text(Bar(share)), new Text(Sizes(share)));
        console.Write(table);
        console.MarkupLineInterpolated($"{wording.Say($"Report.Tier.{group.Tier}")}; {ProfileWording.Evidence(wording, group.Size, group.EffectiveSize)}");
        foreach (var sentence in ProfileWording.Beside(wording, profile))
            console.MarkupLineInterpolated($"{sentence}");
        if (group.Relaxed.Count > 0)
            console.MarkupLineInterpolated($"{wording.Say("Report.Relaxed", string.Join("; ", group.Relaxed))}");
        foreach (var share in profile.Shares.Where(share => share.Place is not null))
            console.MarkupLineInterpolated($"{Form(share.Form)}. {string.Join("; ", ProfileWording.Of(wording, share.Place))}");
        WriteSplit(profile.LawSplit);
    }

    private void WriteSplit(LawSplit? split)
    {
        if (split is null)
            return;
        var (before, since) = (split.Before, split.After);
        var day = wording.Day(new DateOnly(split.ChangedOn.Year, split.ChangedOn.Month, split.ChangedOn.Day_));
        var table = new Table().Title(Markup.Escape(wording.Say("Profile.Split", day))).Border(TableBorder.Rounded);
        table.AddColumn(Markup.Escape(wording.Say("Report.Column.Form")));
        table.AddColumn(Markup.Escape(Heading("Profile.Split.Before", before)));
        table.AddColumn(Markup.Escape(Heading("Profile.Split.Since", since)));
        foreach (var form in before.Shares.Concat(since.Shares).Select(share => share.Form).Distinct().Order())
            table.AddRow(new Text(Form(form)), new Text(Side(before, form)), new Text(Side(since, form)));
        console.Write(table);
        foreach (var law in split.Laws)
            console.MarkupLineInterpolated($"  {law}");
    }

    private string Heading(string side, PunishmentProfile profile) =>
        $"{wording.Say(side)}: {ProfileWording.Evidence(wording, profile.Size, profile.EffectiveSize)}, {wording.Say($"Report.Tier.{profile.Tier}")}";

    private string Side(PunishmentProfile profile, PunishmentForm form)
    {
        if (profile.Shares.FirstOrDefault(share => share.Form == form) is not { } share)
            return "—";
        var counted = profile.Tier == EvidenceTier.CasesOnly ? $"{share.Count}" : $"{share.Count} ({ProfileWording.Of(wording, share.Share, share.WeightedShare)})";
        return share.Size is null ? counted : $"{counted}: {Sizes(share)}";
    }

    private string Form(PunishmentForm form) => wording.Say($"Form.{(Law.Punishments.PunishmentForm)form}");

    private string Bar(PunishmentShare share) => share.Share > 0
        ? $"{new string('█', (int)Math.Round(share.Share * BarLength))} {ProfileWording.Of(wording, share.Share, share.WeightedShare)}"
        : "";

    private string Sizes(PunishmentShare share)
    {
        var sizes = new[] { share.Size }.Concat(share.OtherSizes).Where(size => size is not null).Select(size => ProfileWording.Of(wording, size));
        var probation = share.Probation is { } months ? [wording.Say("Profile.Probation", ProfileWording.Of(wording, months))] : Array.Empty<string>();
        return string.Join("; ", sizes.Concat(probation));
    }
}
