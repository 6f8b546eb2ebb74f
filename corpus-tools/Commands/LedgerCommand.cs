using System.CommandLine;
using Google.Protobuf;
using JudicialAnalogs.CorpusTools.Calling;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.CorpusTools.Commands;

/// <summary><c>analogs ledger verify</c>: recomputes the chain of the ledger.</summary>
internal static class LedgerCommand
{
    public static Command Build()
    {
        var (data, server, json) = (Options.Data(), Options.Server(), Options.Json());
        var verify = new CommandWithExample("verify", "Recomputes the ledger's chain; exit code 1 when an entry was edited, removed or moved.", "analogs ledger verify --data archive") { data, server, json };
        verify.SetAction(async (parsed, cancellationToken) =>
        {
            await using var session = await ServerSession.OpenAsync(parsed.GetValue(server), parsed.GetValue(data)!, cancellationToken);
            var verified = await session.Caller.CallAsync<VerifyLedgerResponse>("/judicial.analogs.v1.AuditService/VerifyLedger", new VerifyLedgerRequest(), cancellationToken);
            if (parsed.GetValue(json))
                Console.WriteLine(JsonFormatter.Default.Format(verified));
            else
                Console.WriteLine(verified.Intact ? $"{verified.Checked} entries, intact; head {verified.HeadHash}" : $"entry {verified.FaultSequence}: {verified.Fault}");
            return verified.Intact ? ExitCode.Done : ExitCode.CheckFailed;
        });
        return new CommandWithExample("ledger", "Looks after the ledger of everything done.", "analogs ledger verify") { verify };
    }
}
