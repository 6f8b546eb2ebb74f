using System.Text.RegularExpressions;
using JudicialAnalogs.Testing;

namespace Interop;

/// <summary>What docs/integration.md shows stands in the files that are run, word for word.</summary>
public sealed partial class IntegrationPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(SharedMaterial.ProjectRoot(), "docs", "integration.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Every_piece_of_code_on_the_page_stands_in_its_file()
    {
        var pieces = Piece().Matches(Page);

        Assert.True(pieces.Count >= 8, "the page shows its pieces");
        Assert.Empty(pieces.Where(piece => !File.ReadAllText(In(piece.Groups["file"].Value)).ReplaceLineEndings("\n").Contains(piece.Groups["code"].Value, StringComparison.Ordinal))
            .Select(piece => piece.Groups["code"].Value));
    }

    [Fact]
    public void Every_piece_in_a_language_names_its_file() =>
        Assert.Equal(Piece().Count(Page), Fence().Count(Page));

    [Fact]
    public void Every_file_the_page_leads_to_is_there() =>
        Assert.DoesNotContain(Link().Matches(Page).Select(link => In(Path.Combine("docs", link.Groups[1].Value))), path => !File.Exists(path) && !Directory.Exists(path));

    private static string In(string path) => Path.GetFullPath(Path.Combine(SharedMaterial.ProjectRoot(), path));

    [GeneratedRegex("<!-- (?<file>\\S+) -->\n```[a-z]+\n(?<code>.*?)```\n", RegexOptions.Singleline)]
    private static partial Regex Piece();

    [GeneratedRegex("^```(?:python|csharp|html|javascript|java)$", RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\]\(((?:\.\./|decisions/)[^)]+)\)")]
    private static partial Regex Link();
}
