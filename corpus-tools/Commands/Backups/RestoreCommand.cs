using System.CommandLine;
using System.Text.Json;
using JudicialAnalogs.Records;
using JudicialAnalogs.Records.Backups;
using JudicialAnalogs.Records.Failures;
using JudicialAnalogs.Records.Ledger;
using JudicialAnalogs.Server.Hosting;

namespace JudicialAnalogs.CorpusTools.Commands.Backups;

/// <summary><c>analogs restore</c>: puts a backup into an empty place.</summary>
internal static class RestoreCommand
{
    private static readonly Caller Operator = new("local", "operator", "restore");

    public static Command Build()
    {
        var (data, json) = (Options.Data(), Options.Json());
        var file = new Argument<string>("file") { Description = "The backup." };
        var key = new Option<string?>("--key") { Description = "Public keys that may have signed the backup's checkpoint, PEM; without it the one in the backup is trusted.", HelpName = "PUBLIC" };
        var postgres = SharedRecords.Option("Restore into an empty schema of PostgreSQL instead.");
        var check = new Option<bool>("--check") { Description = "Only verify the backup; nothing is written." };
        var command = new CommandWithExample("restore", "Puts a backup into a new data folder. Checksums are verified before anything is written, the ledger before the records take their place; exit code 1 when they do not verify. The index is made anew when the folder is next opened.", "analogs restore archive.backup --data restored") { file, key, postgres, check, data, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var (path, root) = (parsed.GetValue(file)!, parsed.GetValue(data)!);
            if (!File.Exists(path))
                throw new BadInputException($"{path}: no such file");
            try
            {
                var manifest = await RecordsRestore.CheckAsync(path, cancellationToken);
                var verified = parsed.GetValue(check) ? null
                    : parsed.GetValue(postgres) ? await RecordsRestore.ToPostgresAsync(path, SharedRecords.Needed(), Operator, Keys(parsed.GetValue(key)), TimeProvider.System, cancellationToken)
                    : await RecordsRestore.ToFolderAsync(path, Records(root), Operator, Keys(parsed.GetValue(key)), TimeProvider.System, cancellationToken);
                Console.WriteLine(parsed.GetValue(json)
                    ? JsonSerializer.Serialize(new { restored = verified is not null, entries = verified?.Entries, checkpoints = verified?.Checkpoints, manifest }, PrintedJson.Snake)
                    : verified is null ? $"{path} is sound: {manifest.Acts} acts, {manifest.LedgerEntries} ledger entries, made {manifest.At:yyyy-MM-dd HH:mm} UTC"
                    : $"{manifest.Acts} acts restored; {verified.Entries} ledger entries and {verified.Checkpoints} checkpoints verified");
                return ExitCode.Done;
            }
            catch (RecordsDamagedException damaged)
            {
                await Console.Error.WriteLineAsync(damaged.Message);
                return ExitCode.CheckFailed;
            }
            catch (BackupRefusedException refused)
            {
                throw new BadInputException(refused.Message);
            }
        });
        return command;
    }

    private static string Records(string root) => Directory.Exists(root) && Directory.EnumerateFileSystemEntries(root).Any()
        ? throw new BadInputException($"{root}: the folder is not empty; name a new one")
        : new ArchiveFolder(root).Records;

    private static IReadOnlyList<CheckpointPublicKey>? Keys(string? path) => path is null ? null
        : File.Exists(path) ? CheckpointPublicKey.Read(File.ReadAllText(path)) : throw new BadInputException($"--key: {path}: no such file");
}
