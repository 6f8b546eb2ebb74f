using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using JudicialAnalogs.CorpusTools.Calling;
using JudicialAnalogs.Records.Failures;
using JudicialAnalogs.Server.Replays;

namespace JudicialAnalogs.CorpusTools.Commands.Drafts;

/// <summary><c>analogs replay</c>: makes what a judge was shown again.</summary>
internal static class ReplayCommand
{
    private const int DifferencesPrinted = 20;

    public static Command Build()
    {
        var draft = new Argument<string>("draft") { Description = "Draft, as assess named it." };
        var version = new Option<int>("--version") { Description = "Version of the draft; the newest when left out.", HelpName = "N" };
        var output = new Option<string?>("--out") { Description = "File to write what the judge was shown to, byte for byte.", HelpName = "FILE" };
        var (data, json) = (Options.Data(), Options.Json());
        var command = new CommandWithExample(
            "replay",
            "Makes the answer about a draft again from the request, the acts, the law, the index and the calibration it was given from, and compares it byte for byte. "
            + "Where the archive has moved on, that state is made again in a temporary folder. Exit code 1 when the answer differs or cannot be made again.",
            "analogs replay d0000000001 --data archive")
        { draft, version, output, data, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var engine = await ServerSession.OpenEngineAsync(parsed.GetValue(data)!, cancellationToken);
            await OperatorNotes.NoteAsync(engine.Records, "draft.replay", parsed.GetValue(draft)!, "", cancellationToken);
            await engine.CatchUp.RunAsync(null, cancellationToken);
            var folder = Directory.CreateTempSubdirectory("analogs-replay-");
            try
            {
                var report = await new DraftReplay(engine).RunAsync(parsed.GetValue(draft)!, parsed.GetValue(version), folder.FullName, cancellationToken);
                if (parsed.GetValue(output) is { } path)
                    await File.WriteAllBytesAsync(path, report.Shown.ToArray(), cancellationToken);
                Console.WriteLine(parsed.GetValue(json) ? Json(report) : Lines(report));
                return report.Outcome == ReplayOutcome.Same ? ExitCode.Done : ExitCode.CheckFailed;
            }
            catch (DraftNotFoundException missing)
            {
                throw new BadInputException(missing.Message);
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        });
        return command;
    }

    private static string Json(ReplayReport report) => JsonSerializer.Serialize(
        new
        {
            draft = report.DraftId,
            version = report.Version,
            outcome = JsonNamingPolicy.SnakeCaseLower.ConvertName(report.Outcome.ToString()),
            sha256 = report.ShownHash,
            origin = report.Origin,
            reached = report.Reached,
            steps = report.Steps,
            removed = report.Removed,
            differences = report.Differences,
            why = report.Why,
            seconds = Math.Round(report.Took.TotalSeconds, 3),
        },
        PrintedJson.Snake);

    private static string Lines(ReplayReport report)
    {
        var lines = new StringBuilder();
        var made = report.Steps == 0 ? "the archive stands as it did" : $"the index was made again in {report.Steps} steps";
        lines.Append(CultureInfo.InvariantCulture, $"{report.DraftId} version {report.Version}: ").Append(report.Outcome switch
        {
            ReplayOutcome.Same => $"the same bytes, SHA-256 {report.ShownHash}; {made}",
            ReplayOutcome.Differs => $"differs in {report.Differences.Count} values; {made}",
            _ => "cannot be made again",
        }).Append(CultureInfo.InvariantCulture, $"; {report.Took.TotalSeconds:0.00} s");
        if (report.Origin is { } origin)
            lines.Append(CultureInfo.InvariantCulture, $"\nthen: index {origin.Index}, archive at change {origin.Archive}, calibration by facts {origin.Facts}, law {(origin.Law == 0 ? "none" : origin.LawVersion)}, program {origin.Program}");
        foreach (var why in report.Why)
            lines.Append('\n').Append(why);
        foreach (var difference in report.Differences.Take(DifferencesPrinted))
            lines.Append(CultureInfo.InvariantCulture, $"\n{difference.Path}: {difference.Then ?? "(absent)"} -> {difference.Again ?? "(absent)"}");
        return lines.ToString();
    }
}
