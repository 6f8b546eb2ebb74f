using System.Text;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Installation.Card;

/// <summary>The system card as a page of the documentation, in Markdown: what holds for every installation of this version.</summary>
internal static class CardDocument
{
    private static readonly string[] Columns = ["Measure", "Language", "Figure", "Material", "Command"];

    /// <summary>The page.</summary>
    /// <param name="wording">Language of the page; the notice for the parties stands in the languages of proceedings besides.</param>
    public static string Of(Wording wording)
    {
        var page = new StringBuilder();
        page.Append(wording.Say("Card.Document.Title")).Append("\n\n").Append(wording.Say("Card.Document.Lead")).Append('\n');
        Section(page, wording, "Purpose", [wording.Say("Card.Purpose"), wording.Say("Card.NotFor")]);
        Section(page, wording, "Autonomy", [wording.Say("Card.Autonomy")]);
        Section(page, wording, "Data", [wording.Say("Card.Data.Kept"), wording.Say("Card.Document.Data")]);
        Section(page, wording, "Methods", SystemCard.Methods(wording));
        Section(page, wording, "Accuracy", SystemCard.Accuracy(wording));
        Figures(page, wording);
        Section(page, wording, "Limits", SystemCard.Limits(wording));
        Section(page, wording, "Risks", [.. SystemCard.Risks(wording), SystemCard.RiskReview(wording)]);
        Section(page, wording, "Roles", SystemCard.RolesOf(wording));
        Section(page, wording, "Notice", [Wording.Russian.Say("Card.Notice"), Wording.Kazakh.Say("Card.Notice")]);
        return page.ToString();
    }

    private static void Section(StringBuilder page, Wording wording, string name, IEnumerable<string> lines)
    {
        page.Append("\n## ").Append(wording.Say($"Panel.Card.{name}")).Append("\n\n");
        foreach (var line in lines)
            page.Append("- ").Append(line).Append('\n');
    }

    private static void Figures(StringBuilder page, Wording wording)
    {
        page.Append("\n| ").AppendJoin(" | ", Columns.Select(name => wording.Say($"Card.Column.{name}"))).Append(" |\n| --- | --- | --- | --- | --- |\n");
        foreach (var figure in MeasuredFigure.All)
        {
            page.Append("| ").AppendJoin(" | ", wording.Say($"Card.Measure.{figure.Measure}"), figure.LanguageIn(wording), figure.ShareIn(wording), wording.Say($"Card.Material.{figure.Material}"), $"`{figure.Command}`")
                .Append(" |\n");
        }
    }
}
