using System.CommandLine;
using System.Text.Json;
using JudicialAnalogs.CorpusTools.Benchmarks.Search;

namespace JudicialAnalogs.CorpusTools.Commands.Benchmarks;

/// <summary><c>analogs bench search</c>: the search engine over a seeded archive of any size, beside SQLite FTS5.</summary>
internal static class BenchSearchCommand
{
    public static Command Build()
    {
        var acts = BenchFolder.Number("--acts", "Acts in the archive.", 100_000, 1);
        var tokens = BenchFolder.Number("--tokens", "Words in an act.", 600, 1);
        var queries = BenchFolder.Number("--queries", "Queries of each kind.", 200, 1);
        var seed = BenchFolder.Number("--seed", "Seed of the archive and the queries.", 5, 0);
        var vocabulary = BenchFolder.Number("--vocabulary", "Different words of a language.", 50_000, 100);
        var dimensions = BenchFolder.Number("--dimensions", "Dimensions of the vectors; 0 for none.", 256, 0);
        var peer = BenchFolder.Number("--fts5-queries", "Queries of each kind for SQLite FTS5; 0 leaves it out.", 10, 0);
        var shingles = new Option<bool>("--shingles") { Description = "Index shared wording too. Made-up texts share none, so its index grows large." };
        var folder = BenchFolder.Option();
        var (data, json) = (Options.Data(), Options.Json());
        var command = new CommandWithExample("search", "Times building, opening and querying the search index at growing sizes, and SQLite FTS5 on the same acts.", "analogs bench search --acts 20000 --json") { acts, tokens, queries, seed, vocabulary, dimensions, peer, shingles, folder, data, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var options = new SearchBenchmarkOptions(
                parsed.GetValue(acts), parsed.GetValue(tokens), parsed.GetValue(queries), parsed.GetValue(seed), parsed.GetValue(vocabulary),
                parsed.GetValue(dimensions), parsed.GetValue(shingles), parsed.GetValue(peer));
            using var work = BenchFolder.Open(parsed.GetValue(folder), options.Archive);

            // Progress goes beside the JSON, never into it.
            var progress = parsed.GetValue(json) ? Console.Error : Console.Out;
            var report = await SearchBenchmark.RunAsync(options, work.Path, progress.WriteLine, cancellationToken);
            if (parsed.GetValue(json))
                Console.WriteLine(JsonSerializer.Serialize(report, PrintedJson.Snake));
            else
                Console.WriteLine(string.Join('\n', ReportLines.Of(report)));
            return ExitCode.Done;
        });
        return command;
    }
}
