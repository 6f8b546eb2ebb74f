using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using JudicialAnalogs.Records;
using JudicialAnalogs.Records.Originals;
using JudicialAnalogs.Server.Hosting;

namespace JudicialAnalogs.CorpusTools.Commands;

/// <summary><c>analogs original show|rekey|keys</c>: the source texts that are kept encrypted.</summary>
internal static class OriginalCommand
{
    private const string KeyFile = "Key file: on each line a name, a blank and 32 bytes in Base64; the first encrypts.";

    public static Command Build() => new CommandWithExample(
        "original", "Looks after the source texts kept by import --original-keys.", "analogs original show ACT --original-keys keys.txt --purpose \"request 12\"") { Show(), Rekey(), KeysInUse() };

    private static CommandWithExample Show()
    {
        var act = new Argument<string>("act") { Description = "Identity of the act." };
        var purpose = new Option<string>("--purpose") { Description = "What for; the ledger keeps it.", Required = true, HelpName = "TEXT" };
        var (keys, data, json, postgres) = (Keys(), Options.Data(), Options.Json(), Shared());
        var command = new CommandWithExample("show", "Prints the source text of an act, personal data included. The ledger notes the reading.", "analogs original show ACT --original-keys keys.txt --purpose \"request 12\"") { act, purpose, keys, postgres, data, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var records = await OpenAsync(parsed, data, postgres, cancellationToken);
            var text = await Vault(records, keys, parsed).OpenAsync(parsed.GetValue(act)!, Operator(parsed.GetValue(purpose)!), cancellationToken);
            Console.WriteLine(parsed.GetValue(json) ? JsonSerializer.Serialize(new { act = parsed.GetValue(act), text }, PrintedJson.Plain) : text);
            return ExitCode.Done;
        });
        return command;
    }

    private static CommandWithExample Rekey()
    {
        var (keys, data, json, postgres) = (Keys(), Options.Data(), Options.Json(), Shared());
        var command = new CommandWithExample("rekey", "Puts every source text under the first key of the file; the keys used so far must stand below it. Cut off, it goes on when it is run again.", "analogs original rekey --original-keys keys.txt") { keys, postgres, data, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var records = await OpenAsync(parsed, data, postgres, cancellationToken);
            var rekeyed = await Vault(records, keys, parsed).RekeyAsync(Operator("rekey"), cancellationToken);
            var kept = await records.Originals.CountAsync(cancellationToken);
            Console.WriteLine(parsed.GetValue(json) ? JsonSerializer.Serialize(new { rekeyed, kept }) : $"{rekeyed} of {kept} put under another key");
            return ExitCode.Done;
        });
        return command;
    }

    private static CommandWithExample KeysInUse()
    {
        var (data, json, postgres) = (Options.Data(), Options.Json(), Shared());
        var keys = Options.OriginalKeys("Also tell which keys of this file nothing is under any more; exit code 1 when one that is needed is missing there.");
        var command = new CommandWithExample("keys", "Tells how many source texts are under each key, by its name: a key that nothing is under may be taken out of the file, once no backup made with it is kept.", "analogs original keys --original-keys keys.txt") { keys, postgres, data, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var known = Options.Read(keys, parsed)?.Names ?? [];
            await using var records = await OpenAsync(parsed, data, postgres, cancellationToken);
            var used = await records.Originals.CountByKeyAsync(cancellationToken);
            var missing = parsed.GetValue(keys) is null ? [] : used.Keys.Except(known).Order(StringComparer.Ordinal).ToList();
            var idle = known.Skip(1).Where(name => !used.ContainsKey(name)).ToList();
            if (parsed.GetValue(json))
            {
                Console.WriteLine(JsonSerializer.Serialize(new { used, idle, missing }, PrintedJson.Plain));
            }
            else
            {
                foreach (var (name, count) in used.OrderBy(pair => pair.Key, StringComparer.Ordinal))
                    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {count}"));
                foreach (var name in idle)
                    Console.WriteLine($"{name}: nothing is under it; take it out when no backup made with it is kept");
                foreach (var name in missing)
                    Console.WriteLine($"{name}: not in the file; put it back below the first one");
            }

            return missing.Count == 0 ? ExitCode.Done : ExitCode.CheckFailed;
        });
        return command;
    }

    private static Option<bool> Shared() => SharedRecords.Option("Of the records in PostgreSQL, while servers go on.");

    private static async Task<IRecords> OpenAsync(ParseResult parsed, Option<string> data, Option<bool> postgres, CancellationToken cancellationToken) => parsed.GetValue(postgres)
        ? await PostgresRecords.OpenAsync(SharedRecords.Needed(), TimeProvider.System, cancellationToken)
        : await SqliteRecords.OpenAsync(new ArchiveFolder(parsed.GetValue(data)!).Records, TimeProvider.System, cancellationToken);

    private static Option<string?> Keys()
    {
        var keys = Options.OriginalKeys(KeyFile);
        keys.Required = true;
        return keys;
    }

    private static OriginalVault Vault(IRecords records, Option<string?> keys, ParseResult parsed) => new(records.Originals, Options.Read(keys, parsed)!);

    private static Caller Operator(string purpose) => new("local", "operator", purpose);
}
