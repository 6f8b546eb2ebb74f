using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using JudicialAnalogs.CorpusTools.Benchmarks.Crash;
using JudicialAnalogs.Server.Hosting;

namespace JudicialAnalogs.CorpusTools.Commands.Benchmarks;

/// <summary><c>analogs bench crash</c>: kill -9 at random moments of concurrent writing and indexing.</summary>
internal static class BenchCrashCommand
{
    public static Command Build()
    {
        var rounds = BenchFolder.Number("--rounds", "Times the writing process is killed.", 200, 1);
        var seed = BenchFolder.Number("--seed", "Seed of the moments.", 5, 0);
        var postgres = SharedRecords.Option("Write to an empty schema of PostgreSQL.");
        var folder = new Option<string?>("--folder") { Description = "Empty folder to write in; without it a temporary one, deleted afterwards.", HelpName = "DIR" };
        var victim = new Option<string?>("--victim") { Description = "Be the process that is killed.", Hidden = true };
        var (data, json) = (Options.Data(), Options.Json());
        var command = new CommandWithExample("crash", "Kills a process that stores acts, drafts, reasons and corrections and indexes them, at seeded moments, and looks each time: no acknowledged write lost, none doubled, the ledger and the index whole; exit code 1 otherwise.", "analogs bench crash --rounds 20") { rounds, seed, postgres, folder, victim, data, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (parsed.GetValue(victim) is { } first)
            {
                var cycles = first.Split(',').Select(cycle => int.Parse(cycle, CultureInfo.InvariantCulture)).ToList();
                await CrashVictim.RunAsync(new CrashPlace(new ArchiveFolder(parsed.GetValue(folder)!), parsed.GetValue(postgres)), cycles, cancellationToken);
                return ExitCode.Done;
            }

            var own = parsed.GetValue(folder);
            if (own is not null && Directory.Exists(own) && Directory.EnumerateFileSystemEntries(own).Any())
                throw new BadInputException($"{own}: the folder must be empty");
            var root = own is null ? Directory.CreateTempSubdirectory("analogs-crash-").FullName : Directory.CreateDirectory(own).FullName;
            var place = new CrashPlace(new ArchiveFolder(root), parsed.GetValue(postgres));
            try
            {
                await using (var records = await place.OpenAsync(cancellationToken))
                {
                    if ((await records.Ledger.CheckpointAsync(cancellationToken)).Sequence > 0)
                        throw new BadInputException("--postgres: the schema holds records; name an empty one (Search Path in the connection string)");
                }

                // Progress goes beside the JSON, never into it.
                var progress = parsed.GetValue(json) ? Console.Error : Console.Out;
                var figures = await new CrashTrial(place, parsed.GetValue(rounds), parsed.GetValue(seed)).RunAsync(progress.WriteLine, cancellationToken);
                Console.WriteLine(parsed.GetValue(json) ? JsonSerializer.Serialize(figures, PrintedJson.Snake) : Line(figures));
                return ExitCode.Done;
            }
            catch (CrashFaultException fault)
            {
                await Console.Error.WriteLineAsync(fault.Message);
                return ExitCode.CheckFailed;
            }
            finally
            {
                if (own is null)
                    Directory.Delete(root, recursive: true);
            }
        });
        return command;
    }

    private static string Line(CrashFigures figures) => string.Create(
        CultureInfo.InvariantCulture,
        $"killed {figures.Rounds} times in {figures.Seconds:0} s: {figures.Acknowledged} acknowledged writes, none lost, none doubled; {figures.Acts} acts, {figures.Drafts} drafts, {figures.Corrections} corrections, {figures.LedgerEntries} ledger entries intact; index behind {figures.IndexBehind} times, made anew {figures.IndexMadeAnew} times");
}
