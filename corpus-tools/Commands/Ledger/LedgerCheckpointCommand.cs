using System.CommandLine;
using Google.Protobuf;
using JudicialAnalogs.CorpusTools.Calling;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.CorpusTools.Commands.Ledger;

/// <summary><c>analogs ledger checkpoint</c>: signs the end of the ledger, to be kept elsewhere.</summary>
internal static class LedgerCheckpointCommand
{
    public static Command Build()
    {
        var (data, server, json, own) = (Options.Data(), Options.Server(), Options.Json(), LedgerCommand.Key());
        var file = new Option<string?>("--out") { Description = "File to write it to; without it standard output.", HelpName = "FILE" };
        var checkpoint = new CommandWithExample("checkpoint", "Signs the end of the ledger now. Kept on another machine it shows later that nothing was cut off.", "analogs ledger checkpoint --data archive --out checkpoint.txt") { file, own, data, server, json };
        checkpoint.SetAction(async (parsed, cancellationToken) =>
        {
            var path = parsed.GetValue(file);
            await using var session = await ServerSession.OpenAsync(parsed.GetValue(server), parsed.GetValue(data)!, cancellationToken, parsed.GetValue(own));
            var signed = await session.Caller.CallAsync<ExportCheckpointResponse>("/judicial.analogs.v1.AuditService/ExportCheckpoint", new ExportCheckpointRequest(), cancellationToken);
            if (path is not null)
                await File.WriteAllTextAsync(path, signed.Checkpoint, cancellationToken);
            if (parsed.GetValue(json))
                Console.WriteLine(JsonFormatter.Default.Format(signed));
            else if (path is null)
                Console.Write(signed.Checkpoint);
            else
                Console.WriteLine($"checkpoint {signed.Number} at entry {signed.Sequence} written to {path}");
            return ExitCode.Done;
        });
        return checkpoint;
    }
}
