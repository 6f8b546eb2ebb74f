using System.CommandLine;
using System.Text.Json;
using JudicialAnalogs.CorpusTools.Benchmarks.Search;

namespace JudicialAnalogs.CorpusTools.Commands.Benchmarks;

/// <summary><c>analogs bench search</c>: the search engine over a seeded archive of any size, beside SQLite FTS5.</summary>
internal static class BenchSearchCommand
{
    public static Command Build()
    {
        var acts = Number("--acts", "Acts in the archive.", 100_000, 1);
        var tokens = Number("--tokens", "Words in an act.", 600, 1);
        var queries = Number("--queries", "Queries of each kind.", 200, 1);
        var seed = Number("--seed", "Seed of the archive and the queries.", 5, 0);
        var vocabulary = Number("--vocabulary", "Different words of a language.", 50_000, 100);
        var dimensions = Number("--dimensions", "Dimensions of the vectors; 0 for none.", 256, 0);
        var peer = Number("--fts5-queries", "Queries of each kind for SQLite FTS5; 0 leaves it out.", 10, 0);
        var shingles = new Option<bool>("--shingles") { Description = "Index shared wording too. Made-up texts share none, so its index grows large." };
        var folder = new Option<string?>("--folder") { Description = "Folder to keep the archive in, so that another run of the same archive goes on from there; without it a temporary one, deleted afterwards.", HelpName = "DIR" };
        var (data, json) = (Options.Data(), Options.Json());
        var command = new CommandWithExample("search", "Times building, opening and querying the search index at growing sizes, and SQLite FTS5 on the same acts.", "analogs bench search --acts 20000 --json") { acts, tokens, queries, seed, vocabulary, dimensions, peer, shingles, folder, data, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var options = new SearchBenchmarkOptions(
                parsed.GetValue(acts), parsed.GetValue(tokens), parsed.GetValue(queries), parsed.GetValue(seed), parsed.GetValue(vocabulary),
                parsed.GetValue(dimensions), parsed.GetValue(shingles), parsed.GetValue(peer));
            var own = parsed.GetValue(folder);
            var work = own is null ? Directory.CreateTempSubdirectory("analogs-bench-").FullName : Directory.CreateDirectory(own).FullName;
            if (own is not null)
                Claim(work, options);
            try
            {
                // Progress goes beside the JSON, never into it.
                var progress = parsed.GetValue(json) ? Console.Error : Console.Out;
                var report = await SearchBenchmark.RunAsync(options, work, progress.WriteLine, cancellationToken);
                if (parsed.GetValue(json))
                    Console.WriteLine(JsonSerializer.Serialize(report, PrintedJson.Snake));
                else
                    Console.WriteLine(string.Join('\n', ReportLines.Of(report)));
            }
            finally
            {
                if (own is null)
                    Directory.Delete(work, recursive: true);
            }

            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>Notes in a new folder what archive it holds, and refuses one that holds another.</summary>
    private static void Claim(string folder, SearchBenchmarkOptions options)
    {
        var note = Path.Combine(folder, "archive.txt");
        if (!File.Exists(note))
        {
            if (Directory.EnumerateFileSystemEntries(folder).Any())
                throw new BadInputException($"{folder}: the folder must be empty, or of an earlier run");
            File.WriteAllText(note, options.Archive);
        }
        else if (File.ReadAllText(note) != options.Archive)
            throw new BadInputException($"{folder}: it holds another archive ({File.ReadAllText(note)})");
    }

    private static Option<int> Number(string name, string description, int usual, int least)
    {
        var option = new Option<int>(name) { Description = description, DefaultValueFactory = _ => usual, HelpName = "N" };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < least)
                result.AddError($"{name} must be {least} or more.");
        });
        return option;
    }
}
