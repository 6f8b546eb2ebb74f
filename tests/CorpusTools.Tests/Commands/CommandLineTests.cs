using System.CommandLine;
using System.Text.Json;
using JudicialAnalogs.CorpusTools.Commands;
using JudicialAnalogs.CorpusTools.Synthesis;

namespace CorpusTools.Tests.Commands;

[CollectionDefinition(nameof(OneConsole), DisableParallelization = true)]
public class OneConsole;

[Collection(nameof(OneConsole))]
public sealed class CommandLineTests : IDisposable
{
    private const int LinesOfAScreen = 24;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("analogs-tests-");

    public static TheoryData<string> CommandNames => [.. Commands(CommandLine.Root(), []).Select(pair => string.Join(' ', pair.Path))];

    [Theory]
    [MemberData(nameof(CommandNames))]
    public async Task Help_fits_a_screen_and_gives_an_example(string command)
    {
        var run = await CommandLineRun.OfAsync([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);

        Assert.Equal(0, run.Code);
        Assert.Contains("Example: analogs ", run.Output, StringComparison.Ordinal);
        Assert.InRange(run.Output.TrimEnd().Split('\n').Length, 3, LinesOfAScreen);
    }

    [Fact]
    public void Commands_that_print_data_offer_json() => Assert.Empty(Commands(CommandLine.Root(), [])
        .Where(pair => pair.Command.Subcommands.Count == 0 && pair.Path[0] is not ("demo" or "serve"))
        .Where(pair => pair.Command.Options.All(option => option.Name != "--json"))
        .Select(pair => pair.Command.Name));

    [Fact]
    public void Every_command_takes_the_data_folder() => Assert.Empty(Commands(CommandLine.Root(), [])
        .Where(pair => pair.Command.Subcommands.Count == 0)
        .Where(pair => pair.Command.Options.All(option => option.Name != "--data"))
        .Select(pair => pair.Command.Name));

    [Theory]
    [InlineData("nonsense")]
    [InlineData("find", "--nonsense")]
    [InlineData("find")]
    [InlineData("find", "--text", "кража", "--file", "a.txt")]
    [InlineData("find", "--text", "кража", "--like", "a")]
    [InlineData("find", "--text", "кража", "--lang", "de")]
    [InlineData("find", "--text", "кража", "--server", "no address")]
    [InlineData("demo", "--acts", "many")]
    [InlineData("demo", "--acts", "0")]
    [InlineData("law", "resolve", "ст. 188 УК РК", "--on", "yesterday")]
    [InlineData("synth")]
    public async Task Bad_arguments_are_exit_code_2_with_a_message_on_standard_error(params string[] arguments)
    {
        var run = await CommandLineRun.OfAsync(arguments);

        Assert.Equal(2, run.Code);
        Assert.NotEmpty(run.Errors);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("assess")]
    [InlineData("import", "acts")]
    [InlineData("import", "law")]
    [InlineData("find", "--file")]
    public async Task A_missing_file_is_exit_code_2_and_named(params string[] command)
    {
        var run = await CommandLineRun.OfAsync([.. command, Of("missing.txt"), "--data", Of("data")]);

        Assert.Equal(2, run.Code);
        Assert.Contains("missing.txt", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_in_broken_json_is_exit_code_2_and_says_what_was_expected()
    {
        await File.WriteAllTextAsync(Of("broken.json"), "{\"case\": 1", TestContext.Current.CancellationToken);

        var run = await CommandLineRun.OfAsync("assess", Of("broken.json"), "--data", Of("data"));

        Assert.Equal(2, run.Code);
        Assert.Contains("AssessDraftRequest", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_exit_code_3()
    {
        // Port 1 on the loopback address: nobody listens there.
        var run = await CommandLineRun.OfAsync("status", "--server", "http://127.0.0.1:1");

        Assert.Equal(3, run.Code);
        Assert.NotEmpty(run.Errors);
    }

    [Fact]
    public async Task Json_is_alone_on_standard_output_and_messages_on_standard_error()
    {
        SyntheticArchive.Write(new SyntheticOptions { Count = 80 }, Of("made-up"));
        var acts = Path.Combine(Of("made-up"), "synthetic-acts.jsonl");
        await File.AppendAllTextAsync(acts, "{ half a line\n", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Of("draft.txt"), SyntheticArchive.Generate(new SyntheticOptions { Count = 90 }).Last().Text, TestContext.Current.CancellationToken);
        var data = new[] { "--data", Of("data"), "--json" };

        var import = await CommandLineRun.OfAsync(["import", "acts", acts, .. data]);
        Assert.Equal(2, import.Code);
        Assert.Equal((80, 1), (Json(import).GetProperty("added").GetInt32(), Json(import).GetProperty("rejected").GetInt32()));
        Assert.Contains("synthetic-acts.jsonl:81", import.Errors, StringComparison.Ordinal);

        Assert.True(Json(await DoneAsync(["find", "--text", "кража из дома через окно, ущерб возмещён", .. data])).GetProperty("analogs").GetArrayLength() > 0);
        Assert.True(Json(await DoneAsync(["status", .. data])).GetProperty("ready").GetBoolean());
        Assert.True(Json(await DoneAsync(["ledger", "verify", .. data])).GetProperty("intact").GetBoolean());
        Assert.Equal(80, Json(await DoneAsync(["index", "rebuild", .. data])).GetProperty("acts").GetInt32());
        Assert.Equal(80, Json(await DoneAsync(["index", "status", .. data])).GetProperty("acts").GetInt32());
        Assert.True(Json(await DoneAsync(["index", "verify", .. data])).GetProperty("intact").GetBoolean());
        var explained = Json(await DoneAsync(["find", "--text", "кража из дома через окно, ущерб возмещён", "--explain", .. data]));
        Assert.Equal(explained.GetProperty("analogs").GetArrayLength(), explained.GetProperty("scores").EnumerateObject().Count());
        Assert.False(Json(await DoneAsync(["find", "--text", "кража +параллелепипед", .. data])).TryGetProperty("analogs", out _));
        var broken = await CommandLineRun.OfAsync(["find", "--text", "кража \"из дома", "--lang", "en", .. data]);
        Assert.Equal((2, true), (broken.Code, broken.Errors.Contains("character 7", StringComparison.Ordinal)));
        var act = explained.GetProperty("analogs")[0].GetProperty("actId").GetString()!;
        var alike = Json(await DoneAsync(["find", "--like", act, .. data])).GetProperty("analogs").EnumerateArray();
        Assert.DoesNotContain(act, alike.Select(analog => analog.GetProperty("actId").GetString()));

        var segment = Directory.EnumerateFiles(Of("data"), "*segment*", SearchOption.AllDirectories).First();
        var bytes = await File.ReadAllBytesAsync(segment, TestContext.Current.CancellationToken);
        bytes[bytes.Length / 2] ^= 1;
        await File.WriteAllBytesAsync(segment, bytes, TestContext.Current.CancellationToken);
        var damaged = await CommandLineRun.OfAsync(["index", "verify", .. data]);
        Assert.Equal((1, false), (damaged.Code, Json(damaged).GetProperty("intact").GetBoolean()));
        Assert.Equal(3, Json(await DoneAsync(["synth", Of("more"), "--acts", "3", .. data])).GetProperty("written").GetInt32());
        Assert.Equal("УК 188(3)(3)", Json(await DoneAsync(["law", "resolve", "п. 3 ч. 3 ст. 188 УК РК", .. data]))[0].GetProperty("canonical").GetString());

        var first = Json(await DoneAsync(["assess", Of("draft.txt"), .. data])).GetProperty("draftId").GetString();
        Assert.Equal(first, Json(await DoneAsync(["assess", Of("draft.txt"), .. data])).GetProperty("draftId").GetString());
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string Of(string name) => Path.Combine(_folder.FullName, name);

    private static JsonElement Json(CommandLineRun run) => JsonDocument.Parse(run.Output).RootElement;

    private static async Task<CommandLineRun> DoneAsync(string[] arguments)
    {
        var run = await CommandLineRun.OfAsync(arguments);
        Assert.True(run.Code == 0, $"{arguments[0]}: {run.Code} {run.Errors}");
        return run;
    }

    private static IEnumerable<(Command Command, string[] Path)> Commands(Command command, string[] path) =>
        command.Subcommands.SelectMany(sub => Commands(sub, [.. path, sub.Name])).Prepend((command, path)).Where(pair => pair.Item2.Length > 0);
}
