using System.CommandLine;
using Google.Protobuf;
using JudicialAnalogs.CorpusTools.Calling;
using JudicialAnalogs.Records;
using JudicialAnalogs.Records.Ledger;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.CorpusTools.Commands.Ledger;

/// <summary><c>analogs ledger verify</c>: recomputes the chain of the ledger and holds it to checkpoints.</summary>
internal static class LedgerVerifyCommand
{
    public static Command Build()
    {
        var (data, server, json, own) = (Options.Data(), Options.Server(), Options.Json(), LedgerCommand.Key());
        var checkpoint = new Option<string?>("--checkpoint") { Description = "Checkpoint kept elsewhere: shows that the end was cut off or rewritten. Needs --key.", HelpName = "FILE" };
        var key = new Option<string?>("--key") { Description = "Public keys that may have signed, PEM; without it the installation's own.", HelpName = "PUBLIC" };
        var verify = new CommandWithExample("verify", "Recomputes the ledger's chain and checks its signed checkpoints; exit code 1 when anything was edited, removed, moved or cut off.", "analogs ledger verify --data archive --checkpoint kept.txt --key public.pem") { checkpoint, key, own, data, server, json };
        verify.SetAction(async (parsed, cancellationToken) =>
        {
            var keys = Read(key, parsed, CheckpointPublicKey.Read);
            var kept = Read(checkpoint, parsed, SignedCheckpoint.Parse);
            if (kept is not null && keys is null)
                throw new BadInputException("--checkpoint: give the public key too (--key), as \"analogs ledger key\" wrote it when the checkpoint was taken.");
            if (kept is not null && !keys!.Any(known => known.Verifies(kept)))
            {
                await Console.Error.WriteLineAsync($"{parsed.GetValue(checkpoint)}: the signature is not one of the key given");
                return ExitCode.CheckFailed;
            }

            var request = new VerifyLedgerRequest { CheckpointSequence = kept?.Sequence ?? 0, CheckpointHash = kept?.Hash ?? "" };
            request.PublicKeys.AddRange((keys ?? []).Select(known => known.Pem));
            await using var session = await ServerSession.OpenAsync(parsed.GetValue(server), parsed.GetValue(data)!, cancellationToken, parsed.GetValue(own));
            var verified = await session.Caller.CallAsync<VerifyLedgerResponse>("/judicial.analogs.v1.AuditService/VerifyLedger", request, cancellationToken);
            Console.WriteLine(parsed.GetValue(json) ? JsonFormatter.Default.Format(verified) : Line(verified, kept));
            return verified.Intact ? ExitCode.Done : ExitCode.CheckFailed;
        });
        return verify;
    }

    private static string Line(VerifyLedgerResponse verified, SignedCheckpoint? kept)
    {
        if (!verified.Intact)
            return $"entry {verified.FaultSequence}: {verified.Fault}";
        var against = kept is null ? "" : $", as the checkpoint at entry {kept.Sequence} says";
        var clock = verified.ClockStepsBack == 0 ? "" : $"; the clock was moved back {verified.ClockStepsBack} times, the order stands";
        return $"{verified.Checked} entries and {verified.Checkpoints} checkpoints, intact{against}; head {verified.HeadHash}{clock}";
    }

    private static T? Read<T>(Option<string?> option, ParseResult parsed, Func<string, T> read)
        where T : class
    {
        if (parsed.GetValue(option) is not { } path)
            return null;
        try
        {
            return read(File.ReadAllText(path));
        }
        catch (Exception failure) when (failure is RecordsException or IOException or UnauthorizedAccessException or FormatException)
        {
            throw new BadInputException($"{option.Name}: {failure.Message}");
        }
    }
}
