using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using JudicialAnalogs.CorpusTools.Commands.Ledger;
using JudicialAnalogs.Records;
using JudicialAnalogs.Records.Backups;
using JudicialAnalogs.Records.Ledger;
using JudicialAnalogs.Server.Hosting;

namespace JudicialAnalogs.CorpusTools.Commands.Backups;

/// <summary><c>analogs backup</c>: the records in one file, while a server goes on.</summary>
internal static class BackupCommand
{
    private static readonly Caller Operator = new("local", "operator", "backup");

    public static Command Build()
    {
        var (data, json, own) = (Options.Data(), Options.Json(), LedgerCommand.Key());
        var file = new Option<string>("--out") { Description = "The backup; must not exist.", Required = true, HelpName = "FILE" };
        var postgres = SharedRecords.Option("Back up the records in PostgreSQL.");
        var command = new CommandWithExample("backup", "Copies acts, originals, norms, drafts and the ledger into one file with checksums, as they stand at one moment; a server over the folder goes on. Keys are left out: keep checkpoint-key.pem and the key file of originals apart.", "analogs backup --data archive --out archive.backup") { file, postgres, own, data, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var folder = new ArchiveFolder(parsed.GetValue(data)!);
            var shared = parsed.GetValue(postgres) ? SharedRecords.Needed() : null;
            if (shared is null && !Directory.Exists(folder.Records))
                throw new BadInputException($"{folder.Root}: no such data folder");
            if (File.Exists(parsed.GetValue(file)))
                throw new BadInputException($"{parsed.GetValue(file)}: exists already; backups are never written over");
            using var key = CheckpointKey.OpenOrMake(parsed.GetValue(own) ?? folder.CheckpointKey);
            var path = parsed.GetValue(file)!;
            var made = shared is null
                ? await RecordsBackup.OfFolderAsync(folder.Records, path, Operator, key, TimeProvider.System, cancellationToken)
                : await RecordsBackup.OfPostgresAsync(shared, path, Operator, key, TimeProvider.System, cancellationToken);
            var size = new FileInfo(path).Length;
            Console.WriteLine(parsed.GetValue(json)
                ? JsonSerializer.Serialize(new { file = path, size, manifest = made }, PrintedJson.Snake)
                : string.Create(CultureInfo.InvariantCulture, $"{made.Acts} acts and {made.LedgerEntries} ledger entries in {path}, {size / 1e6:0.0} MB"));
            return ExitCode.Done;
        });
        return command;
    }
}
