using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using JudicialAnalogs.CorpusTools.Benchmarks.Cancel;
using JudicialAnalogs.CorpusTools.Calling;

namespace JudicialAnalogs.CorpusTools.Commands.Benchmarks;

/// <summary><c>analogs bench cancel</c>: how soon a server stops working for a caller who has hung up.</summary>
internal static class BenchCancelCommand
{
    public static Command Build()
    {
        var calls = BenchFolder.Number("--calls", "Calls of each method.", 100, 1);
        var text = BenchFolder.Number("--long-text", "Characters of long drafts.", 1_000_000, 10_000);
        var seed = BenchFolder.Number("--seed", "Seed of the cases and the moments.", 5, 0);
        var (data, json) = (Options.Data(), Options.Json());
        var command = new CommandWithExample("cancel", "Cancels calls at random moments over an archive that is there and times how long the work goes on. Drafts not cancelled in time stay in its records.", "analogs bench cancel --data archive --json") { calls, text, seed, data, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var session = await ServerSession.OpenAsync(null, parsed.GetValue(data)!, cancellationToken);
            var asJson = parsed.GetValue(json);
            using var benchmark = new CancelBenchmark(parsed.GetValue(calls), parsed.GetValue(text), parsed.GetValue(seed));
            var figures = await benchmark.RunAsync(session, at =>
            {
                if (!asJson)
                    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{at.Call,-42} usually {at.Usual,8:0.0} ms; {at.Cancelled,4} cancelled: stopped after p50 {at.P50,6:0.0} ms, p99 {at.P99,6:0.0}, at most {at.Most,6:0.0}; processor p99 {at.ProcessorP99,6:0.0} ms, at most {at.ProcessorMost,6:0.0}"));
            }, cancellationToken);
            if (asJson)
                Console.WriteLine(JsonSerializer.Serialize(new { calls = figures }, PrintedJson.Snake));
            return ExitCode.Done;
        });
        return command;
    }
}
