using System.CommandLine;
using System.Globalization;
using Google.Protobuf;
using JudicialAnalogs.CorpusTools.Calling;
using JudicialAnalogs.CorpusTools.Reports;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.CorpusTools.Commands.Audit;

/// <summary><c>analogs audit divergences</c>: drafts that departed from practice or from the law, with reasons and what became of the case.</summary>
internal static class AuditDivergencesCommand
{
    private const string Method = "/judicial.analogs.v1.AuditService/ListDivergences";
    private const int LargestPage = 500;

    public static Command Build()
    {
        var from = new Option<DateOnly?>("--from") { Description = "Assessed on this day or later (UTC).", HelpName = "DAY" };
        var to = new Option<DateOnly?>("--to") { Description = "Assessed on this day or earlier.", HelpName = "DAY" };
        var aspects = new Option<DivergenceAspect[]>("--aspect") { Description = "Sharp in this: punishment, qualification, outcome, award.", HelpName = "ASPECT" };
        var norms = new Option<string[]>("--found-under") { Description = "Article or part found, e.g. \"УК 188(3)\".", HelpName = "NORM" };
        var reasons = new Option<ReasonCategory[]>("--reason") { Description = "Answered with this category, e.g. ErrorOfAnalysis.", HelpName = "CATEGORY" };
        var states = new Option<DraftState[]>("--state") { Description = "State now, e.g. ReasonRequired.", HelpName = "STATE" };
        var owed = new Option<bool?>("--owed") { Description = "A reason is owed: true or false.", HelpName = "BOOL" };
        var newest = new Option<bool>("--newest") { Description = "Leave out versions that were changed later." };
        var limit = new Option<int>("--limit") { Description = "Entries at most.", DefaultValueFactory = _ => 50, HelpName = "N" };
        var (data, server, language, json) = (Options.Data(), Options.Server(), Options.Language(), Options.Json());
        var command = new CommandWithExample(
            "divergences",
            "Lists drafts that departed from practice or from the law, newest first: findings, reasons, what became of the case. It names no judge.",
            "analogs audit divergences --found-under \"УК 188\" --owed true") { from, to, aspects, norms, reasons, states, owed, newest, limit, data, server, language, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var request = new ListDivergencesRequest
            {
                Context = new RequestContext { Language = Languages.Of(parsed.GetValue(language)!), Purpose = "audit divergences" },
                Assessed = new DayRange { From = Dates.ToWire(parsed.GetValue(from)), To = Dates.ToWire(parsed.GetValue(to)) },
                NewestOnly = parsed.GetValue(newest),
            };
            request.Aspects.AddRange(parsed.GetValue(aspects) ?? []);
            request.FoundUnder.AddRange(parsed.GetValue(norms) ?? []);
            request.ReasonCategories.AddRange(parsed.GetValue(reasons) ?? []);
            request.States.AddRange(parsed.GetValue(states) ?? []);
            if (parsed.GetValue(owed) is { } asked)
                request.ReasonOwed = asked;
            var wanted = parsed.GetValue(limit);
            if (wanted < 1)
                throw new BadInputException(string.Create(CultureInfo.InvariantCulture, $"--limit: {wanted} is not 1 or more."));
            await using var session = await ServerSession.OpenAsync(parsed.GetValue(server), parsed.GetValue(data)!, cancellationToken);
            var listed = await ReadAsync(session.Caller, request, wanted, cancellationToken);
            if (parsed.GetValue(json))
                Console.WriteLine(JsonFormatter.Default.Format(listed));
            else
                new DivergencesReport(Spectre.Console.AnsiConsole.Console, listed.Context.Language).Write(listed);
            return ExitCode.Done;
        });
        return command;
    }

    // Pages until there are enough: what comes back reads like one page.
    private static async Task<ListDivergencesResponse> ReadAsync(GrpcCaller caller, ListDivergencesRequest request, int wanted, CancellationToken cancellationToken)
    {
        var entries = new List<V1.Divergence>();
        while (true)
        {
            request.PageSize = Math.Min(LargestPage, wanted - entries.Count);
            var page = await caller.CallAsync<ListDivergencesResponse>(Method, request, cancellationToken);
            entries.AddRange(page.Divergences);
            request.PageToken = page.NextPageToken;
            if (page.NextPageToken.Length > 0 && entries.Count < wanted)
                continue;
            page.Divergences.Clear();
            page.Divergences.AddRange(entries);
            return page;
        }
    }
}
