using System.Security.Cryptography;
using System.Text.Json;
using JudicialAnalogs.CorpusTools.Synthesis;

namespace CorpusTools.Tests.Commands;

[Collection(nameof(OneConsole))]
public sealed class OriginalCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("analogs-tests-");

    [Fact]
    public async Task A_key_is_changed_step_by_step_and_the_old_one_is_needed_until_nothing_is_under_it()
    {
        SyntheticArchive.Write(new SyntheticOptions { Count = 3 }, Of("made-up"));
        var acts = Path.Combine(Of("made-up"), "synthetic-acts.jsonl");
        var (old, fresh) = (Key("2025", 1), Key("2026", 2));
        var before = Write("before.txt", old);
        var both = Write("both.txt", $"# the new one first\n{fresh}\n{old}");
        var after = Write("after.txt", fresh);
        Assert.Equal(0, (await CommandLineRun.OfAsync("import", "acts", acts, "--data", Of("data"), "--original-keys", before)).Code);
        var act = JsonDocument.Parse((await File.ReadAllLinesAsync(acts, TestContext.Current.CancellationToken))[0]).RootElement.GetProperty("id").GetString()!;
        var text = (await ShowAsync(act, before)).Output;

        Assert.Equal((0, text), ((await ShowAsync(act, both)).Code, (await ShowAsync(act, both)).Output));
        Assert.Equal(3, (await KeysAsync(both)).Json.GetProperty("used").GetProperty("2025").GetInt64());
        var early = await KeysAsync(after);
        Assert.Equal((1, "2025"), (early.Code, early.Json.GetProperty("missing")[0].GetString()));
        Assert.NotEqual(0, (await CommandLineRun.OfAsync("original", "rekey", "--data", Of("data"), "--original-keys", after)).Code);

        var rekeyed = await CommandLineRun.OfAsync("original", "rekey", "--data", Of("data"), "--original-keys", both, "--json");
        Assert.Equal((3, 3), (JsonDocument.Parse(rekeyed.Output).RootElement.GetProperty("rekeyed").GetInt32(), JsonDocument.Parse(rekeyed.Output).RootElement.GetProperty("kept").GetInt32()));
        Assert.Equal("2025", (await KeysAsync(both)).Json.GetProperty("idle")[0].GetString());
        Assert.Equal(0, (await KeysAsync(after)).Code);
        Assert.Equal((0, text), ((await ShowAsync(act, after)).Code, (await ShowAsync(act, after)).Output));
        Assert.NotEqual(0, (await ShowAsync(act, before)).Code);
        Assert.True(JsonDocument.Parse((await CommandLineRun.OfAsync("ledger", "verify", "--data", Of("data"), "--json")).Output).RootElement.GetProperty("intact").GetBoolean());
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Key(string name, int seed) => $"{name} {Convert.ToBase64String(SHA256.HashData(BitConverter.GetBytes(seed)))}";

    private Task<CommandLineRun> ShowAsync(string act, string keys) => CommandLineRun.OfAsync("original", "show", act, "--data", Of("data"), "--original-keys", keys, "--purpose", "test");

    private async Task<(int Code, JsonElement Json)> KeysAsync(string keys)
    {
        var run = await CommandLineRun.OfAsync("original", "keys", "--data", Of("data"), "--original-keys", keys, "--json");
        return (run.Code, JsonDocument.Parse(run.Output).RootElement);
    }

    private string Of(string name) => Path.Combine(_folder.FullName, name);

    private string Write(string name, string content)
    {
        File.WriteAllText(Of(name), content + "\n");
        return Of(name);
    }
}
