using System.CommandLine;
using Google.Protobuf;
using JudicialAnalogs.CorpusTools.Calling;
using JudicialAnalogs.CorpusTools.Reports;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.CorpusTools.Commands.Audit;

/// <summary><c>analogs audit kpi</c>: key figures of the service.</summary>
internal static class AuditKpiCommand
{
    public static Command Build()
    {
        var introduced = new Option<DateOnly?>("--introduced") { Description = "Day the service was introduced; by default that of the first assessment.", HelpName = "DAY" };
        var from = new Option<DateOnly?>("--from") { Description = "Drafts first assessed on this day or later (UTC).", HelpName = "DAY" };
        var to = new Option<DateOnly?>("--to") { Description = "Drafts first assessed on this day or earlier.", HelpName = "DAY" };
        var norms = new Option<string[]>("--found-under") { Description = "Acts on this article or part alone, e.g. \"УК 188\".", HelpName = "NORM" };
        var regions = new Option<string[]>("--region") { Description = "Acts of this region alone.", HelpName = "REGION" };
        var (data, server, language, json) = (Options.Data(), Options.Server(), Options.Language(), Options.Json());
        var command = new CommandWithExample(
            "kpi",
            "Tells what became of acts on appeal before and since the service, with and without divergence; time to finalisation; reasons; errors of the analysis.",
            "analogs audit kpi --introduced 2026-07-01 --json") { introduced, from, to, norms, regions, data, server, language, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var request = new KpiReportRequest
            {
                Context = new RequestContext { Language = Languages.Of(parsed.GetValue(language)!), Purpose = "audit kpi" },
                IntroducedOn = Dates.ToWire(parsed.GetValue(introduced)),
                Assessed = new DayRange { From = Dates.ToWire(parsed.GetValue(from)), To = Dates.ToWire(parsed.GetValue(to)) },
                Selection = new AnalogFilter(),
            };
            request.Selection.FoundUnder.AddRange(parsed.GetValue(norms) ?? []);
            request.Selection.Regions.AddRange(parsed.GetValue(regions) ?? []);
            await using var session = await ServerSession.OpenAsync(parsed.GetValue(server), parsed.GetValue(data)!, cancellationToken);
            var report = await session.Caller.CallAsync<KpiReportResponse>("/judicial.analogs.v1.AuditService/KpiReport", request, cancellationToken);
            if (parsed.GetValue(json))
                Console.WriteLine(JsonFormatter.Default.Format(report));
            else
                new KpiReport(Spectre.Console.AnsiConsole.Console, report.Context.Language).Write(report);
            return ExitCode.Done;
        });
        return command;
    }
}
