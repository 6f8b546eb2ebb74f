using System.CommandLine;
using System.Text.Json;
using JudicialAnalogs.CorpusTools.Calling;
using JudicialAnalogs.Records;
using JudicialAnalogs.Records.Originals;

namespace JudicialAnalogs.CorpusTools.Commands;

/// <summary><c>analogs original show|rekey</c>: the source texts that are kept encrypted.</summary>
internal static class OriginalCommand
{
    public static Command Build() => new CommandWithExample(
        "original", "Looks after the source texts kept by import --original-keys.", "analogs original show ACT --original-keys keys.txt --purpose \"request 12\"") { Show(), Rekey() };

    private static CommandWithExample Show()
    {
        var act = new Argument<string>("act") { Description = "Identity of the act." };
        var purpose = new Option<string>("--purpose") { Description = "What for; the ledger keeps it.", Required = true, HelpName = "TEXT" };
        var (keys, data, json) = (Keys(), Options.Data(), Options.Json());
        var command = new CommandWithExample("show", "Prints the source text of an act, personal data included. The ledger notes the reading.", "analogs original show ACT --original-keys keys.txt --purpose \"request 12\"") { act, purpose, keys, data, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var engine = await ServerSession.OpenEngineAsync(parsed.GetValue(data)!, cancellationToken);
            var text = await Vault(engine.Records, keys, parsed).OpenAsync(parsed.GetValue(act)!, Operator(parsed.GetValue(purpose)!), cancellationToken);
            Console.WriteLine(parsed.GetValue(json) ? JsonSerializer.Serialize(new { act = parsed.GetValue(act), text }, PrintedJson.Plain) : text);
            return ExitCode.Done;
        });
        return command;
    }

    private static CommandWithExample Rekey()
    {
        var (keys, data, json) = (Keys(), Options.Data(), Options.Json());
        var command = new CommandWithExample("rekey", "Puts every source text under the first key of the file; the keys used so far must stand below it.", "analogs original rekey --original-keys keys.txt") { keys, data, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var engine = await ServerSession.OpenEngineAsync(parsed.GetValue(data)!, cancellationToken);
            var rekeyed = await Vault(engine.Records, keys, parsed).RekeyAsync(Operator("rekey"), cancellationToken);
            var kept = await engine.Records.Originals.CountAsync(cancellationToken);
            Console.WriteLine(parsed.GetValue(json) ? JsonSerializer.Serialize(new { rekeyed, kept }) : $"{rekeyed} of {kept} put under another key");
            return ExitCode.Done;
        });
        return command;
    }

    private static Option<string?> Keys()
    {
        var keys = Options.OriginalKeys("Key file: on each line a name, a blank and 32 bytes in Base64; the first encrypts.");
        keys.Required = true;
        return keys;
    }

    private static OriginalVault Vault(IRecords records, Option<string?> keys, ParseResult parsed) => new(records.Originals, Options.Read(keys, parsed)!);

    private static Caller Operator(string purpose) => new("local", "operator", purpose);
}
