using System.Text.Json;

namespace CorpusTools.Tests.Commands;

[Collection(nameof(OneConsole))]
public sealed class ConfigCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("analogs-tests-");

    [Fact]
    public async Task A_file_is_checked_fault_by_fault_and_a_good_one_passes()
    {
        var (good, bad) = (Write("good.json", """{ "Listen": { "GrpcPort": 6001 } }"""), Write("bad.json", "{ \"Listen\": {\n \"GrpcPort\": 70000,\n \"PanelPrt\": 1 } }"));

        Assert.Equal(0, (await CommandLineRun.OfAsync("config", "check", good)).Code);
        var refused = await CommandLineRun.OfAsync("config", "check", bad);
        Assert.Equal(1, refused.Code);
        Assert.Collection(
            refused.Output.TrimEnd().Split('\n'),
            line => Assert.Contains("bad.json:2: Listen:GrpcPort is \"70000\"", line, StringComparison.Ordinal),
            line => Assert.Contains("bad.json:3: Listen:PanelPrt is not known; the nearest that is: Listen:PanelPort", line, StringComparison.Ordinal));
        var json = JsonDocument.Parse((await CommandLineRun.OfAsync("config", "check", bad, "--json")).Output).RootElement;
        Assert.Equal((false, 2), (json.GetProperty("valid").GetBoolean(), json.GetProperty("faults").GetArrayLength()));
    }

    [Fact]
    public async Task Settings_are_shown_with_where_they_were_set_and_without_secrets()
    {
        var secret = Write("key.txt", "hush");
        var file = Write("a.json", $$"""{ "Qdrant": { "KeyFile": "{{secret}}", "Address": "http://127.0.0.1:6333" } }""");
        var run = await CommandLineRun.OfAsync("config", "show", "--config", file, "--data", "elsewhere", "--json");
        var shown = JsonDocument.Parse(run.Output).RootElement;

        Assert.Equal(("elsewhere", "--data"), (shown.GetProperty("Data:Folder").GetProperty("value").GetString(), shown.GetProperty("Data:Folder").GetProperty("place").GetString()));
        Assert.Equal("(set)", shown.GetProperty("Qdrant:Key").GetProperty("value").GetString());
        Assert.DoesNotContain("hush", run.Output + run.Errors + (await CommandLineRun.OfAsync("config", "show", "--config", file)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_settings_are_listed() =>
        Assert.Contains("ANALOGS__Listen__GrpcPort", (await CommandLineRun.OfAsync("config", "keys", "--json")).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("--port", "70000", "--port: Listen:GrpcPort is \"70000\"")]
    [InlineData("--embed-origin", "nonsense", "--embed-origin: Panel:EmbedOrigins:0")]
    [InlineData("--assistant", "http://127.0.0.1:1/v1", "--assistant: Assistant:Model is missing")]
    public async Task A_server_does_not_start_on_wrong_settings_and_says_which(string flag, string value, string told)
    {
        var run = await CommandLineRun.OfAsync("serve", flag, value, "--data", Path.Combine(_folder.FullName, "data"));

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains(told, run.Errors, StringComparison.Ordinal);
        Assert.Single(run.Errors.TrimEnd().Split('\n'));
        Assert.False(Directory.Exists(Path.Combine(_folder.FullName, "data")));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string Write(string name, string content)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, content);
        return path;
    }
}
