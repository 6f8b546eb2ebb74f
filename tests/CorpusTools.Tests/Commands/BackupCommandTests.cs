using System.Text.Json;
using JudicialAnalogs.CorpusTools.Synthesis;

namespace CorpusTools.Tests.Commands;

[Collection(nameof(OneConsole))]
public sealed class BackupCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("backup-tests-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task An_archive_comes_back_from_its_backup_with_its_index_and_its_ledger()
    {
        SyntheticArchive.Write(new SyntheticOptions { Count = 60 }, Of("made-up"));
        await CommandLineRun.OfAsync("import", "acts", Path.Combine(Of("made-up"), "synthetic-acts.jsonl"), "--data", Of("data"));
        await CommandLineRun.OfAsync("ledger", "key", "--out", Of("public.pem"), "--data", Of("data"));
        var made = await CommandLineRun.OfAsync("backup", "--out", Of("a.backup"), "--data", Of("data"), "--json");
        Assert.Equal((0, 60), (made.Code, Json(made).GetProperty("manifest").GetProperty("acts").GetInt32()));
        Assert.Equal(0, (await CommandLineRun.OfAsync("restore", Of("a.backup"), "--check")).Code);
        Assert.False(Directory.Exists(Of("restored")));

        var restored = await CommandLineRun.OfAsync("restore", Of("a.backup"), "--data", Of("restored"), "--key", Of("public.pem"), "--json");

        Assert.Equal((0, true), (restored.Code, Json(restored).GetProperty("restored").GetBoolean()));
        Assert.True(Json(await CommandLineRun.OfAsync("status", "--data", Of("restored"), "--json")).GetProperty("ready").GetBoolean());
        Assert.Equal(60, Json(await CommandLineRun.OfAsync("index", "status", "--data", Of("restored"), "--json")).GetProperty("acts").GetInt32());
        Assert.Equal(0, (await CommandLineRun.OfAsync("ledger", "verify", "--key", Of("public.pem"), "--data", Of("restored"))).Code);
        Assert.Equal(2, (await CommandLineRun.OfAsync("restore", Of("a.backup"), "--data", Of("restored"))).Code);
        Assert.Equal(2, (await CommandLineRun.OfAsync("backup", "--out", Of("a.backup"), "--data", Of("data"))).Code);
    }

    [Fact]
    public async Task An_act_is_blocked_on_request_and_by_age()
    {
        SyntheticArchive.Write(new SyntheticOptions { Count = 12 }, Of("made-up"));
        string[] data = ["--data", Of("data"), "--json"];
        await CommandLineRun.OfAsync(["import", "acts", Path.Combine(Of("made-up"), "synthetic-acts.jsonl"), .. data]);
        string act;
        await using (var records = await JudicialAnalogs.Records.SqliteRecords.OpenAsync(Path.Combine(Of("data"), "records"), TimeProvider.System, TestContext.Current.CancellationToken))
            act = (await records.Acts.EnumerateAsync(TestContext.Current.CancellationToken).FirstAsync(TestContext.Current.CancellationToken)).Id;

        Assert.Equal(0, (await CommandLineRun.OfAsync(["acts", "remove", act, "--reason", "request 12", .. data])).Code);
        Assert.Equal(1, (await CommandLineRun.OfAsync(["acts", "remove", "unknown", "--reason", "request 12", .. data])).Code);
        var counted = Json(await CommandLineRun.OfAsync(["acts", "retain", "--decided-before", "2100-01-01", "--dry-run", .. data]));
        Assert.Equal((11, 0), (counted.GetProperty("found").GetInt32(), counted.GetProperty("removed").GetInt32()));
        Assert.Equal(11, Json(await CommandLineRun.OfAsync(["acts", "retain", "--decided-before", "2100-01-01", .. data])).GetProperty("removed").GetInt32());
        Assert.Equal(0, Json(await CommandLineRun.OfAsync(["index", "status", .. data])).GetProperty("acts").GetInt32());
    }

    private static JsonElement Json(CommandLineRun run) => JsonDocument.Parse(run.Output).RootElement;

    private string Of(string name) => Path.Combine(_folder.FullName, name);
}
