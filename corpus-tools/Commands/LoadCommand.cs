using System.CommandLine;
using System.Text.Json;
using JudicialAnalogs.CorpusTools.Calling;
using JudicialAnalogs.CorpusTools.Commands.Benchmarks;
using JudicialAnalogs.CorpusTools.Load;

namespace JudicialAnalogs.CorpusTools.Commands;

/// <summary><c>analogs load</c>: calls a running server as many judges at once would, and says how it bore that.</summary>
internal static class LoadCommand
{
    private const int LongestSeconds = 7 * 24 * 3_600;

    public static Command Build()
    {
        var drafts = new Option<string?>("--drafts") { Description = "Folder of drafts to ask about; without it synthetic ones are made.", HelpName = "DIR" };
        var seconds = BenchFolder.Number("--seconds", "Begin calls for so long.", 30, 1);
        var calls = BenchFolder.Number("--calls", "At most so many calls.", 100_000, 1);
        var callers = BenchFolder.Number("--callers", "Callers at once.", 8, 1);
        var mix = new Option<string>("--mix") { Description = "Shares of FindAnalogs:AssessDraft:RecordReason.", DefaultValueFactory = _ => "6:3:1", HelpName = "F:A:R" };
        var seed = BenchFolder.Number("--seed", "Seed of cases and order.", 5, 0);
        var every = BenchFolder.Number("--every", "Print what the server uses every so many seconds; 0 for not.", 0, 0);
        var allowed = BenchFolder.Number("--errors-allowed", "Exit code 1 when more calls fail.", 0, 0);
        var token = TokenFile.Option();
        var (data, server, json) = (Options.Data(), Options.Server(), Options.Json());
        var command = new CommandWithExample("load", "Calls a running server from many callers at once and prints how soon it answered, what failed and what it used. Drafts that it makes are withdrawn.", "analogs load --server http://127.0.0.1:5080 --seconds 1200 --every 30") { data, server, drafts, seconds, calls, callers, mix, seed, every, allowed, token, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var options = new LoadOptions(
                Math.Min(parsed.GetValue(seconds), LongestSeconds), parsed.GetValue(calls), parsed.GetValue(callers), LoadShares.Parse(parsed.GetValue(mix)!), parsed.GetValue(seed), parsed.GetValue(every));
            var cases = parsed.GetValue(drafts) is { } folder ? await LoadCases.OfFolderAsync(folder, cancellationToken) : LoadCases.Synthetic(options.Seed);
            var signIn = await TokenFile.ReadAsync(parsed.GetValue(token), cancellationToken);
            await using var session = await ServerSession.OpenAsync(parsed.GetValue(server), parsed.GetValue(data)!, cancellationToken);

            // Progress goes beside the JSON, never into it.
            var progress = parsed.GetValue(json) ? Console.Error : Console.Out;
            var report = await new LoadRun(session.Address, signIn, options, cases, TimeProvider.System).RunAsync(progress.WriteLine, cancellationToken);
            if (parsed.GetValue(json))
                Console.WriteLine(JsonSerializer.Serialize(report, PrintedJson.Snake));
            else
                Console.WriteLine(string.Join('\n', LoadLines.Of(report)));
            return report.Errors > parsed.GetValue(allowed) ? ExitCode.CheckFailed : report.Calls > 0 ? ExitCode.Done : ExitCode.SystemFailed;
        });
        return command;
    }
}
