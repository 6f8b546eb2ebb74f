using JudicialAnalogs.Server.Texts;
using JudicialAnalogs.V1;
using Spectre.Console;

namespace JudicialAnalogs.CorpusTools.Reports;

/// <summary>How comparable claims ended, in the terminal.</summary>
internal sealed class ClaimReport(IAnsiConsole console, Wording wording)
{
    /// <summary>Writes the profile; nothing for a criminal case.</summary>
    public void Write(ClaimProfile? profile)
    {
        if (profile is null)
            return;
        console.MarkupLineInterpolated($"[bold]{wording.Say("Profile.Claims")}[/]");
        var table = new Table().Border(TableBorder.Rounded);
        table.AddColumn(Markup.Escape(wording.Say("Profile.Column.Outcome")));
        table.AddColumn(Markup.Escape(wording.Say("Report.Column.Count")));
        foreach (var share in profile.Outcomes.Where(share => share.Claims.Count > 0))
            table.AddRow(new Text(ClaimProfileWording.Name(wording, share.Outcome)), new Text(ClaimProfileWording.Of(wording, share)));
        if (table.Rows.Count > 0)
            console.Write(table);
        console.MarkupLineInterpolated($"{wording.Say($"Report.Tier.{profile.Tier}")}; {ProfileWording.Evidence(wording, profile.Size, profile.EffectiveSize)} {ClaimProfileWording.Category(wording, profile)}");
        if (profile.AwardedShare is { } awarded)
            console.MarkupLineInterpolated($"{wording.Say("Profile.Claims.Awarded", ProfileWording.Of(wording, awarded))}");
        if (profile.Categories.Count > 1)
        {
            foreach (var category in profile.Categories)
                console.MarkupLineInterpolated($"  {ClaimProfileWording.Of(wording, category)}");
        }
    }
}
