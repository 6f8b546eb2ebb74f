using JudicialAnalogs.Server.Audit.Export;
using JudicialAnalogs.Server.Texts;
using JudicialAnalogs.Testing;

namespace JudicialAnalogs.Server.Tests.Audit.Export;

/// <summary>The page on the codebook is made from the columns; run once with <c>ANALOGS_WRITE_CODEBOOK=1</c> after changing them.</summary>
public class CodebookTests
{
    private const string WriteVariable = "ANALOGS_WRITE_CODEBOOK";

    [Fact]
    public void The_page_in_the_docs_is_the_codebook_of_the_columns()
    {
        var path = Path.Combine(SharedMaterial.ProjectRoot(), "docs", "export-codebook.md");
        var document = Codebook.Document(Wording.English);
        if (Environment.GetEnvironmentVariable(WriteVariable) == "1")
            File.WriteAllText(path, document);

        Assert.Equal(document, File.ReadAllText(path));
    }

    [Fact]
    public void Every_column_is_named_once() =>
        Assert.Equal(Practice.Export.ExportColumns.All.Count, Practice.Export.ExportColumns.All.Select(column => column.Name).Distinct().Count());
}
