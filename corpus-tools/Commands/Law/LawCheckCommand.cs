using System.CommandLine;
using JudicialAnalogs.Archive.Sanctions;
using JudicialAnalogs.CorpusTools.Calling;
using JudicialAnalogs.CorpusTools.Checks;
using JudicialAnalogs.Law.Lawfulness;
using JudicialAnalogs.Law.Sanctions;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.CorpusTools.Commands.Law;

/// <summary><c>analogs law check</c>: a count or a judgment before the rules of the General Part.</summary>
internal static class LawCheckCommand
{
    public static Command Build()
    {
        var file = new Argument<string>("file") { Description = "JSON of one count or of a judgment (docs/law-check.md); - reads standard input." };
        var (data, language, json) = (Options.Data(), Options.Language(), Options.Json());
        var command = new CommandWithExample(
            "check", "Says of every rule whether a punishment keeps it; ends with 1 when something is outside the law.", "analogs law check docs/law-check-example.json --lang ru") { file, data, language, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var path = parsed.GetValue(file)!;
            var wording = Wording.Of(Languages.Of(parsed.GetValue(language)!));
            var imported = await ImportedAsync(new ArchiveFolder(parsed.GetValue(data)!), cancellationToken);
            var asked = CheckFile.Parse(await ReadAsync(path, cancellationToken), new ApplicableSanctions(imported), DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime));
            var result = asked.Judgment is { } judgment ? JudgmentCheck.Run(judgment) : new JudgmentResult([LawfulnessCheck.Run(asked.Count!)], []);
            if (parsed.GetValue(json))
                Console.WriteLine(CheckReport.ToJson(asked, result, wording));
            else
            {
                foreach (var line in CheckReport.Lines(asked, result, wording))
                    Console.WriteLine(line);
            }

            return result.Summary == LawfulnessState.OutsideTheLaw ? ExitCode.CheckFailed : ExitCode.Done;
        });
        return command;
    }

    // A folder nobody made is not made here: without imported law the built-in table answers, and the report says so.
    private static async Task<ImportedSanctions?> ImportedAsync(ArchiveFolder folder, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(folder.Records))
            return null;
        await using var engine = await ServerSession.OpenEngineAsync(folder.Root, cancellationToken);
        return await ImportedSanctions.LoadAsync(engine.Records.Norms, "УК", cancellationToken);
    }

    private static async Task<string> ReadAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            return path == "-" ? await Console.In.ReadToEndAsync(cancellationToken) : await File.ReadAllTextAsync(path, cancellationToken);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException($"{path}: {failure.Message}");
        }
    }
}
