using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using JudicialAnalogs.CorpusTools.Benchmarks.Panel;
using JudicialAnalogs.CorpusTools.Calling;

namespace JudicialAnalogs.CorpusTools.Commands.Benchmarks;

/// <summary><c>analogs bench panel</c>: how soon every page of the panel answers over an archive that is there.</summary>
internal static class BenchPanelCommand
{
    public static Command Build()
    {
        var requests = BenchFolder.Number("--requests", "Answers timed a page, after the first.", 20, 1);
        var (data, json) = (Options.Data(), Options.Json());
        var command = new CommandWithExample("panel", "Times every page of the panel over an archive that is there, such as the folder of bench assess. One draft is compared and stays in its records.", "analogs bench panel --data archive --json") { requests, data, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var session = await ServerSession.OpenAsync(null, parsed.GetValue(data)!, cancellationToken);
            var (pages, notAsked) = await new PanelBenchmark(parsed.GetValue(requests)).RunAsync(session, cancellationToken);
            if (parsed.GetValue(json))
            {
                Console.WriteLine(JsonSerializer.Serialize(new { pages, notAsked }, PrintedJson.Snake));
                return ExitCode.Done;
            }

            foreach (var page in pages.OrderByDescending(page => page.P95))
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{page.Page,-40} {page.Status}  first {page.First,7:0.0} ms, p50 {page.P50,6:0.0}, p95 {page.P95,6:0.0}; {page.Kilobytes,7:0.0} KB"));
            Console.WriteLine($"not asked, for more than a draft and an act is needed: {(notAsked.Count > 0 ? string.Join(", ", notAsked) : "none")}");
            return ExitCode.Done;
        });
        return command;
    }
}
