using System.Text;

namespace JudicialAnalogs.Server.Configuration;

/// <summary>The table of all settings in Markdown, as it stands in <c>docs/operations.md</c> between two marks.</summary>
public static class SettingsTable
{
    private const string Begin = "<!-- settings: written by ANALOGS_WRITE_SETTINGS=1 dotnet test -c Release tests/JudicialAnalogs.Server.Tests -->";
    private const string End = "<!-- end of settings -->";

    /// <summary>Puts the table between the marks of a document.</summary>
    /// <param name="document">The document; it has both marks.</param>
    /// <exception cref="ArgumentException">A mark is missing.</exception>
    public static string PutInto(string document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var (begin, end) = (document.IndexOf(Begin, StringComparison.Ordinal), document.IndexOf(End, StringComparison.Ordinal));
        if (begin < 0 || end < begin)
            throw new ArgumentException($"The document needs the lines\n{Begin}\n{End}", nameof(document));
        return $"{document[..(begin + Begin.Length)]}\n{Markdown()}{document[end..]}";
    }

    private static string Markdown()
    {
        var text = new StringBuilder("\n");
        foreach (var section in ConfigurationKeys.All.GroupBy(key => key.Path.Split(':')[0]))
        {
            text.Append("\n| `").Append(section.Key).Append("` | meaning | default | allowed | variable |\n| --- | --- | --- | --- | --- |\n");
            foreach (var key in section)
            {
                text.Append("| `").Append(key.Path).Append("` | ").Append(Cell(key.Meaning)).Append(key.IsSecret ? " **Secret:** never in the file." : "").Append(" | ")
                    .Append(Cell(key.Default)).Append(" | ").Append(Cell(key.Allowed)).Append(" | `").Append(key.Variable).Append('`')
                    .Append(key.FormerVariable is { } former ? $", `{former}`" : "").Append(" |\n");
            }
        }

        return text.Append('\n').ToString()[1..];
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
