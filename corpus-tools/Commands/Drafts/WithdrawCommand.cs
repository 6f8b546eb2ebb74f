using System.CommandLine;
using Google.Protobuf;
using JudicialAnalogs.CorpusTools.Calling;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.CorpusTools.Commands.Drafts;

/// <summary><c>analogs drafts withdraw</c>: gives a draft up.</summary>
internal static class WithdrawCommand
{
    public static Command Build()
    {
        var draft = new Argument<string>("draft") { Description = "Draft, as assess named it." };
        var (data, server, language, json) = (Options.Data(), Options.Server(), Options.Language(), Options.Json());
        var command = new CommandWithExample("withdraw", "Gives a draft up; it stays in the records with its history.", "analogs drafts withdraw d0000000001 --data archive") { draft, data, server, language, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var id = parsed.GetValue(draft)!;
            var request = new WithdrawDraftRequest
            {
                Context = new RequestContext { Language = Languages.Of(parsed.GetValue(language)!), Purpose = "withdraw" },
                // A draft is withdrawn once: repeating the command is repeating the step.
                IdempotencyKey = $"withdraw-{id}",
                DraftId = id,
            };
            await using var session = await ServerSession.OpenAsync(parsed.GetValue(server), parsed.GetValue(data)!, cancellationToken);
            var withdrawn = await session.Caller.CallAsync<WithdrawDraftResponse>("/judicial.analogs.v1.DraftService/WithdrawDraft", request, cancellationToken);
            Console.WriteLine(parsed.GetValue(json) ? JsonFormatter.Default.Format(withdrawn) : $"{id}  {withdrawn.State}");
            return ExitCode.Done;
        });
        return command;
    }
}
