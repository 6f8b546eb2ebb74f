using System.CommandLine;
using System.Text.Json;
using JudicialAnalogs.Records.Ledger;
using JudicialAnalogs.Server.Hosting;

namespace JudicialAnalogs.CorpusTools.Commands.Ledger;

/// <summary><c>analogs ledger key</c>: the public half of the key that signs checkpoints.</summary>
internal static class LedgerKeyCommand
{
    public static Command Build()
    {
        var (data, json, own) = (Options.Data(), Options.Json(), LedgerCommand.Key());
        var file = new Option<string?>("--out") { Description = "File to write it to; without it standard output.", HelpName = "FILE" };
        var command = new CommandWithExample("key", "Prints the public key that checks checkpoints; makes the pair when there is none. Keep it apart from the archive.", "analogs ledger key --data archive --out public.pem") { file, own, data, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var key = CheckpointKey.OpenOrMake(parsed.GetValue(own) ?? new ArchiveFolder(parsed.GetValue(data)!).CheckpointKey);
            if (parsed.GetValue(file) is { } path)
                await File.WriteAllTextAsync(path, key.Public.Pem, cancellationToken);
            if (parsed.GetValue(json))
                Console.WriteLine(JsonSerializer.Serialize(new { name = key.Public.Name, pem = key.Public.Pem }));
            else if (parsed.GetValue(file) is { } written)
                Console.WriteLine($"key {key.Public.Name} written to {written}");
            else
                Console.Write(key.Public.Pem);
            return ExitCode.Done;
        });
        return command;
    }
}
