using JudicialAnalogs.CorpusTools.Commands;
using JudicialAnalogs.Testing;

namespace CorpusTools.Tests.Drafts;

public sealed class DraftFuzzTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("draft-fuzz-");

    [Fact]
    public async Task A_spoilt_draft_is_read_or_refused_as_bad_input_that_names_its_file()
    {
        var whole = await File.ReadAllBytesAsync(Path.Combine(SharedMaterial.ProjectRoot(), "docs", "draft-example.json"), TestContext.Current.CancellationToken);
        var file = Path.Combine(_folder.FullName, "draft.json");
        var random = new Random(20260106);
        var refused = 0;
        for (var round = 0; round < 400; round++)
        {
            await File.WriteAllBytesAsync(file, SpoiltFiles.Of(whole, random), TestContext.Current.CancellationToken);
            try
            {
                Assert.NotNull(await CaseInput.ReadAsync(file, TestContext.Current.CancellationToken));
            }
            catch (BadInputException bad)
            {
                Assert.Contains("draft.json", bad.Message, StringComparison.Ordinal);
                refused++;
            }
        }

        Assert.InRange(refused, 50, 400);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
