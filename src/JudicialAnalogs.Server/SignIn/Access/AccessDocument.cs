using System.Text;

namespace JudicialAnalogs.Server.SignIn.Access;

/// <summary>The table of who may do what in Markdown, as it stands in <c>docs/access.md</c> between two marks.</summary>
internal static class AccessDocument
{
    private const string Begin = "<!-- table: written by ANALOGS_WRITE_ACCESS=1 dotnet test -c Release tests/JudicialAnalogs.Server.Tests -->";
    private const string End = "<!-- end of table -->";
    private const string Contract = "/judicial.analogs.v1.";

    /// <summary>Puts the table between the marks of a document.</summary>
    /// <param name="document">The document; it has both marks.</param>
    /// <exception cref="ArgumentException">A mark is missing.</exception>
    public static string PutInto(string document)
    {
        var (begin, end) = (document.IndexOf(Begin, StringComparison.Ordinal), document.IndexOf(End, StringComparison.Ordinal));
        if (begin < 0 || end < begin)
            throw new ArgumentException($"The document needs the lines\n{Begin}\n{End}", nameof(document));
        return $"{document[..(begin + Begin.Length)]}\n{Markdown()}{document[end..]}";
    }

    private static string Markdown()
    {
        var text = new StringBuilder();
        Part(text, "Method", AccessTable.Rules.Where(rule => rule.IsMethod && !rule.Open));
        Part(text, "Page, form or file of the panel", AccessTable.Rules.Where(rule => !rule.IsMethod && !rule.Open));
        text.Append("\nOpen to whoever reaches the server: ")
            .AppendJoin(", ", AccessTable.Rules.Where(rule => rule.Open).Select(rule => $"`{rule.Name}`"))
            .Append(".\n\n");
        return text.ToString();
    }

    private static void Part(StringBuilder text, string title, IEnumerable<AccessRule> rules)
    {
        text.Append("\n| ").Append(title).Append(" | ").AppendJoin(" | ", RoleNames.Single.Select(RoleNames.Of)).Append(" | one case |\n|")
            .Append(string.Concat(Enumerable.Repeat(" --- |", RoleNames.Single.Count + 2))).Append('\n');
        foreach (var rule in rules)
        {
            var name = rule.Name.StartsWith(Contract, StringComparison.Ordinal) ? rule.Name[Contract.Length..] : rule.Name;
            text.Append("| `").Append(name).Append("` | ").AppendJoin(" | ", RoleNames.Single.Select(role => CellOf(rule, role))).Append(" | ").Append(rule.OfCase ? "+" : "").Append(" |\n");
        }
    }

    private static string CellOf(AccessRule rule, Roles role) =>
        (rule.Roles & role) == Roles.None ? "" : role == Roles.CaseManagementSystem && rule.ForPerson ? "for a person" : "+";
}
