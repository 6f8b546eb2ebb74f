using JudicialAnalogs.Reading.Citations;

namespace JudicialAnalogs.Reading.Tests.Citations;

/// <summary>The rows of <c>written-citations.tsv</c>: every way to write a citation that a row shows is read as the row says.</summary>
public class WrittenCitationTests
{
    public static TheoryData<string, string, string> Rows()
    {
        using var stream = typeof(WrittenCitationTests).Assembly.GetManifestResourceStream("written-citations.tsv")!;
        using var reader = new StreamReader(stream);
        var rows = new TheoryData<string, string, string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
                continue;
            var cells = line.Split('\t');
            rows.Add(cells[0].Replace("\\n", "\n", StringComparison.Ordinal), cells.ElementAtOrDefault(1) ?? "", cells.ElementAtOrDefault(2) ?? "");
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void IsReadAsTheRowSays(string text, string norms, string place)
    {
        var within = place.Split(' ');
        var context = place.Length == 0 ? null : new CitationContext(within[0], OwnArticle: within.ElementAtOrDefault(1));
        Assert.Equal(norms, string.Join(" | ", CitationReader.Read(text, context, TestContext.Current.CancellationToken).Select(citation => citation.Reference.ToString())));
    }
}
