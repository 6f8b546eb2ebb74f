using System.CommandLine;
using System.Text.Json;
using JudicialAnalogs.CorpusTools.Benchmarks.Assess;

namespace JudicialAnalogs.CorpusTools.Commands.Benchmarks;

/// <summary><c>analogs bench assess</c>: a server over a seeded archive of any number of decided counts, asked to compare drafts by several callers at once.</summary>
internal static class BenchAssessCommand
{
    public static Command Build()
    {
        var counts = BenchFolder.Number("--counts", "Decided counts in the archive.", 100_000, 1);
        var callers = BenchFolder.Number("--callers", "Callers that ask at once.", 8, 1);
        var requests = BenchFolder.Number("--requests", "Drafts compared at each size.", 400, 1);
        var words = BenchFolder.Number("--words", "Made-up words in the facts of an act.", 120, 10);
        var seed = BenchFolder.Number("--seed", "Seed of the archive and the drafts.", 5, 0);
        var folder = BenchFolder.Option();
        var (data, json) = (Options.Data(), Options.Json());
        var command = new CommandWithExample("assess", "Times the comparison of drafts by a real server at growing sizes of a made-up archive.", "analogs bench assess --counts 10000 --json") { counts, callers, requests, words, seed, folder, data, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var options = new AssessBenchmarkOptions(parsed.GetValue(counts), parsed.GetValue(callers), parsed.GetValue(requests), parsed.GetValue(words), parsed.GetValue(seed));
            using var work = BenchFolder.Open(parsed.GetValue(folder), options.Archive);

            // Progress goes beside the JSON, never into it.
            var progress = parsed.GetValue(json) ? Console.Error : Console.Out;
            var figures = await new AssessBenchmark(options, work.Path).RunAsync(progress.WriteLine, cancellationToken);
            Console.WriteLine(parsed.GetValue(json) ? JsonSerializer.Serialize(new { options, sizes = figures }, PrintedJson.Snake) : AssessLines.Growth(figures));
            return ExitCode.Done;
        });
        return command;
    }
}
