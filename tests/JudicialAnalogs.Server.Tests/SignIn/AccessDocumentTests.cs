using JudicialAnalogs.Server.SignIn.Access;
using JudicialAnalogs.Testing;

namespace JudicialAnalogs.Server.Tests.SignIn;

/// <summary>The table in docs/access.md is made from the code; run once with <c>ANALOGS_WRITE_ACCESS=1</c> after changing it.</summary>
public class AccessDocumentTests
{
    [Fact]
    public void The_documentation_has_the_table_that_the_server_goes_by()
    {
        var path = Path.Combine(SharedMaterial.ProjectRoot(), "docs", "access.md");
        var document = File.ReadAllText(path);
        var right = AccessDocument.PutInto(document);
        if (Environment.GetEnvironmentVariable("ANALOGS_WRITE_ACCESS") == "1")
            File.WriteAllText(path, right);
        else
            Assert.Equal(right, document);
    }

    [Fact]
    public void A_document_without_the_marks_is_refused() => Assert.Throws<ArgumentException>(() => AccessDocument.PutInto("# Access"));
}
