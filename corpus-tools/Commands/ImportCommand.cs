using System.CommandLine;
using System.Text.Json;
using JudicialAnalogs.Archive.Ingest;
using JudicialAnalogs.CorpusTools.Calling;
using JudicialAnalogs.Reading.ActReading;
using JudicialAnalogs.Records;
using JudicialAnalogs.Records.Acts;

namespace JudicialAnalogs.CorpusTools.Commands;

/// <summary><c>analogs import acts|law</c>: takes files in and says what became of each.</summary>
internal static class ImportCommand
{
    private static readonly Caller Operator = new("local", "operator", "import");

    public static Command Build() => new CommandWithExample("import", "Takes court acts or law texts into the archive.", "analogs import acts decisions.jsonl") { Acts(), Law() };

    private static CommandWithExample Acts()
    {
        var (paths, data, json) = (Paths(), Options.Data(), Options.Json());
        var command = new CommandWithExample("acts", "Takes in court acts: TXT, HTML, DOCX, PDF or JSON lines; a folder stands for its files. What cannot be read is listed with file and line, the rest goes on; exit code 2 then.", "analogs import acts decisions.jsonl verdicts/") { paths, data, json };
        var second = new SecondReaderOptions();
        second.AddTo(command);
        var originals = Options.OriginalKeys("Keep the source texts too, encrypted with the first key of this file; none are kept without it.");
        command.Options.Add(originals);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var engine = await ServerSession.OpenEngineAsync(parsed.GetValue(data)!, cancellationToken, second.Read(parsed), Options.Read(originals, parsed));
            var counts = new Dictionary<AppendOutcome, int>();
            int rejected = 0, disputed = 0, notReadAgain = 0;
            await foreach (var result in engine.ActImport.RunAsync(new ActReader().Read(parsed.GetValue(paths)!), Operator, null, cancellationToken))
            {
                if (result.Outcome is Rejection rejection)
                {
                    rejected++;
                    await Console.Error.WriteLineAsync(rejection.ToString());
                }
                else
                {
                    counts[result.Stored!.Outcome] = counts.GetValueOrDefault(result.Stored.Outcome) + 1;
                    disputed += result.Disputed;
                    if (result.SecondReaderTrouble is { } trouble)
                    {
                        notReadAgain++;
                        await Console.Error.WriteLineAsync($"{result.Outcome.Source}: {trouble}");
                    }
                }
            }

            await engine.CatchUp.RunAsync(null, cancellationToken);
            Print(parsed.GetValue(json), new Dictionary<string, long>
            {
                ["added"] = counts.GetValueOrDefault(AppendOutcome.Added),
                ["unchanged"] = counts.GetValueOrDefault(AppendOutcome.Unchanged),
                ["replaced"] = counts.GetValueOrDefault(AppendOutcome.Replaced),
                ["blocked"] = counts.GetValueOrDefault(AppendOutcome.Blocked),
                ["rejected"] = rejected,
                ["disputed"] = disputed,
                ["not_read_again"] = notReadAgain,
            });
            return rejected == 0 ? ExitCode.Done : ExitCode.BadInput;
        });
        return command;
    }

    private static CommandWithExample Law()
    {
        var (paths, data, json) = (Paths(), Options.Data(), Options.Json());
        var command = new CommandWithExample("law", "Takes in texts of codes, laws and normative resolutions, Russian and Kazakh: plain text, HTML, DOCX or Markdown; a folder stands for its files, a folder with meta.yaml for one act, and in a git clone for every version of it. What cannot be read is listed with file and line, the rest goes on; exit code 2 then.", "analogs import law codes/") { paths, data, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var engine = await ServerSession.OpenEngineAsync(parsed.GetValue(data)!, cancellationToken);
            var totals = new Dictionary<string, long> { ["files"] = 0, ["articles"] = 0, ["norms"] = 0, ["skipped_lines"] = 0, ["rejected"] = 0 };
            await foreach (var result in new LawImport(engine.Records.Norms).RunAsync(parsed.GetValue(paths)!, Operator, cancellationToken))
            {
                if (result.Text is not { } text)
                {
                    totals["rejected"]++;
                    await Console.Error.WriteLineAsync(result.Trouble);
                    continue;
                }

                totals["files"]++;
                totals["articles"] += text.Articles.Count;
                totals["norms"] += result.FromHistory ? result.Stored : text.Norms.Count;
                totals["skipped_lines"] += text.Skipped.Count;
                if (!parsed.GetValue(json))
                    Console.WriteLine($"{result.File}: {text.Act} ({text.Language}), {text.Articles.Count} articles, {text.Norms.Count} norms, {text.Excluded.Count} excluded, {text.Skipped.Count} lines skipped{(result.FromHistory ? $"; {result.Stored} texts of all versions" : "")}");
                foreach (var line in text.Skipped)
                    await Console.Error.WriteLineAsync($"{(line.File is null ? result.File : $"{Path.GetDirectoryName(result.File)}/{line.File}")}:{line.Line}: {line.Reason}");
            }

            await engine.CatchUp.RunAsync(null, cancellationToken);
            Print(parsed.GetValue(json), totals);
            return totals["rejected"] == 0 ? ExitCode.Done : ExitCode.BadInput;
        });
        return command;
    }

    private static Argument<string[]> Paths() => new("paths") { Description = "Files or folders.", Arity = ArgumentArity.OneOrMore };

    private static void Print(bool json, Dictionary<string, long> totals) => Console.WriteLine(
        json ? JsonSerializer.Serialize(totals) : string.Join(", ", totals.Select(pair => $"{pair.Key.Replace('_', ' ')} {pair.Value}")));
}
