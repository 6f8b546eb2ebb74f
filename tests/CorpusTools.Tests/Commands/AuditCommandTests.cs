using System.Text.Json;
using JudicialAnalogs.CorpusTools.Synthesis;

namespace CorpusTools.Tests.Commands;

[Collection(nameof(OneConsole))]
public sealed class AuditCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("analogs-tests-");

    [Fact]
    public async Task Audit_commands_answer_over_an_archive_and_a_draft()
    {
        var data = Path.Combine(_folder.FullName, "data");
        await ArchiveAsync(data);

        Assert.True(Json(await DoneAsync(["audit", "divergences", "--data", data, "--json"])).TryGetProperty("context", out _));
        Assert.Equal(1, Json(await DoneAsync(["audit", "kpi", "--data", data, "--json"])).GetProperty("drafts").GetInt32());
        var counts = Path.Combine(_folder.FullName, "counts.csv");
        var exported = Json(await DoneAsync(["audit", "export", "--out", counts, "--purpose", "test", "--data", data, "--json"]));
        Assert.Equal(exported.TryGetProperty("rows", out var rows) ? rows.GetInt32() : 0, (await File.ReadAllLinesAsync(counts, TestContext.Current.CancellationToken)).Length - 1);
        Assert.True(File.Exists(Path.Combine(_folder.FullName, "counts.codebook.csv")));
        Assert.Empty(Directory.GetFiles(_folder.FullName, "*.part"));
    }

    [Theory]
    [InlineData("divergences", "--limit", "0")]
    [InlineData("export", "--out", "counts.csv")]
    [InlineData("export", "--out", "counts.csv", "--purpose", "test", "--format", "xml")]
    [InlineData("divergences", "--found-under", "nonsense")]
    [InlineData("divergences", "--state", "nonsense")]
    public async Task Bad_arguments_are_exit_code_2(params string[] arguments)
    {
        var run = await CommandLineRun.OfAsync(["audit", .. arguments, "--data", Path.Combine(_folder.FullName, "empty")]);

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.NotEmpty(run.Errors);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task ArchiveAsync(string data)
    {
        var made = Path.Combine(_folder.FullName, "made-up");
        SyntheticArchive.Write(new SyntheticOptions { Count = 60 }, made);
        var draft = Path.Combine(_folder.FullName, "draft.txt");
        await File.WriteAllTextAsync(draft, SyntheticArchive.Generate(new SyntheticOptions { Count = 70 }).Last().Text, TestContext.Current.CancellationToken);
        await DoneAsync(["import", "acts", Path.Combine(made, "synthetic-acts.jsonl"), "--data", data]);
        await DoneAsync(["assess", draft, "--data", data, "--json"]);
    }

    private static JsonElement Json(string output) => JsonDocument.Parse(output).RootElement;

    private static async Task<string> DoneAsync(string[] arguments)
    {
        var run = await CommandLineRun.OfAsync(arguments);
        Assert.True(run.Code == 0, $"{string.Join(' ', arguments)}: {run.Code} {run.Errors}");
        return run.Output;
    }
}
