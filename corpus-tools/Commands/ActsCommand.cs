using System.CommandLine;
using System.Text.Json;
using JudicialAnalogs.CorpusTools.Calling;
using JudicialAnalogs.Records;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.CorpusTools.Commands;

/// <summary><c>analogs acts remove|retain</c>: blocks acts, by request or by age.</summary>
internal static class ActsCommand
{
    private const int Page = 1000;

    public static Command Build() => new CommandWithExample("acts", "Blocks acts: their content is erased everywhere, the ledger keeps the fact.", "analogs acts remove ACT --reason \"request 12\"") { Remove(), Retain() };

    private static CommandWithExample Remove()
    {
        var act = new Argument<string>("act") { Description = "Identity of the act." };
        var reason = new Option<string>("--reason") { Description = "Why, without personal data; the ledger keeps it.", Required = true, HelpName = "TEXT" };
        var (data, server, json) = (Options.Data(), Options.Server(), Options.Json());
        var command = new CommandWithExample("remove", "Blocks an act on request: text, original, corrections and index are erased, and what stored assessments quote of it. It is not taken in again. Exit code 1 when there is no such act, or it was blocked before. Backups made before still hold it.", "analogs acts remove ACT --reason \"request 12\"") { act, reason, data, server, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var request = new RemoveActRequest { ActId = parsed.GetValue(act)!, Reason = parsed.GetValue(reason)!, IdempotencyKey = $"remove-{parsed.GetValue(act)}" };
            await using var session = await ServerSession.OpenAsync(parsed.GetValue(server), parsed.GetValue(data)!, cancellationToken);
            var removed = (await session.Caller.CallAsync<RemoveActResponse>("/judicial.analogs.v1.CorpusService/RemoveAct", request, cancellationToken)).Removed;
            Console.WriteLine(parsed.GetValue(json) ? JsonSerializer.Serialize(new { act = request.ActId, removed }) : removed ? $"{request.ActId} is blocked" : $"{request.ActId}: no such act, or blocked before");
            return removed ? ExitCode.Done : ExitCode.CheckFailed;
        });
        return command;
    }

    private static CommandWithExample Retain()
    {
        var before = new Option<DateOnly>("--decided-before") { Description = "Acts decided before this day are blocked, YYYY-MM-DD.", Required = true, HelpName = "DAY" };
        var dry = new Option<bool>("--dry-run") { Description = "Only count them." };
        var (data, json) = (Options.Data(), Options.Json());
        var command = new CommandWithExample("retain", "Blocks every act decided before a day: retention by age, to be run when it falls due. Acts whose day was not read stay.", "analogs acts retain --decided-before 2010-01-01 --dry-run") { before, dry, data, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var engine = await ServerSession.OpenEngineAsync(parsed.GetValue(data)!, cancellationToken);
            var (acts, day) = (engine.Records.Acts, parsed.GetValue(before));
            var caller = new Caller("local", "operator", $"retention: decided before {day:yyyy-MM-dd}");
            int found = 0, removed = 0;
            string? last = null;
            while (await acts.DecidedBeforeAsync(day, last, Page, cancellationToken) is { Count: > 0 } some)
            {
                (found, last) = (found + some.Count, some[^1]);
                if (!parsed.GetValue(dry))
                    removed += await acts.RemoveManyAsync(some, caller, cancellationToken);
            }

            if (removed > 0)
                await engine.CatchUp.RunAsync(null, cancellationToken);
            Console.WriteLine(parsed.GetValue(json) ? JsonSerializer.Serialize(new { decided_before = $"{day:yyyy-MM-dd}", found, removed }) : $"{found} acts decided before {day:yyyy-MM-dd}, {removed} blocked");
            return ExitCode.Done;
        });
        return command;
    }
}
