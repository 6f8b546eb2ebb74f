using System.CommandLine;
using Google.Protobuf;
using JudicialAnalogs.CorpusTools.Calling;
using JudicialAnalogs.CorpusTools.Evaluation.Consistency;
using JudicialAnalogs.CorpusTools.Evaluation.Divergence;
using JudicialAnalogs.CorpusTools.Reports;
using JudicialAnalogs.Practice.Consistency;
using JudicialAnalogs.Server.Mapping;
using JudicialAnalogs.Server.Texts;
using JudicialAnalogs.V1;
using ConsistencyGrouping = JudicialAnalogs.V1.ConsistencyGrouping;

namespace JudicialAnalogs.CorpusTools.Commands.Audit;

/// <summary><c>analogs audit consistency</c>: how evenly like cases are decided by courts or regions, in an archive or a table.</summary>
internal static class AuditConsistencyCommand
{
    private static readonly JsonFormatter Snake = new(JsonFormatter.Settings.Default.WithPreserveProtoFieldNames(true).WithFormatDefaultValues(true));

    public static Command Build()
    {
        var table = new Option<string?>("--table") { Description = "A table of decisions in place of an archive; .gz is read too. With --config.", HelpName = "FILE" };
        var config = new Option<string?>("--config") { Description = "What its columns are: docs/consistency-report.md.", HelpName = "FILE" };
        var by = new Option<string>("--by") { Description = "Compare courts (court) or regions (region).", DefaultValueFactory = _ => "court", HelpName = "GROUPS" };
        var under = new Option<string[]>("--found-under") { Description = "Norms found, canonical: \"УК 188(3)\".", HelpName = "NORM" };
        var region = new Option<string[]>("--region") { Description = "Regions alone.", HelpName = "NAME" };
        var court = new Option<string[]>("--court") { Description = "Courts alone.", HelpName = "NAME" };
        var factor = new Option<string[]>("--factor") { Description = "Circumstances accepted, all required: \"53(1)(6)\".", HelpName = "CODE" };
        var procedure = new Option<Procedure[]>("--procedure") { Description = "Procedures alone: General, Accelerated, ...", HelpName = "NAME" };
        var (from, to) = (new Option<DateOnly?>("--from") { Description = "First day, yyyy-MM-dd.", HelpName = "DATE" }, new Option<DateOnly?>("--to") { Description = "Last day.", HelpName = "DATE" });
        var (data, server, language, json) = (Options.Data(), Options.Server(), Options.Language(), Options.Json());
        var command = new CommandWithExample(
            "consistency",
            "How much of what circumstances do not explain lies between courts, with its interval; each court beside the whole, trend, changes of law.",
            "analogs audit consistency --data archive --found-under 'УК 188(3)' --json")
        { table, config, by, under, region, court, factor, procedure, from, to, data, server, language, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var grouping = parsed.GetValue(by) switch
            {
                "court" => ConsistencyGrouping.Court,
                "region" => ConsistencyGrouping.Region,
                var other => throw new BadInputException($"--by: \"{other}\" is neither court nor region."),
            };
            var said = Languages.Of(parsed.GetValue(language)!);
            ConsistencyReportResponse report;
            switch (parsed.GetValue(table), parsed.GetValue(config))
            {
                case ({ } rows, { } columns):
                    report = OfTable(rows, ConsistencyConfig.Read(columns, Console.Error.WriteLine), grouping, Wording.Of(said), cancellationToken);
                    break;
                case (null, null):
                    var request = new ConsistencyReportRequest
                    {
                        Context = new RequestContext { Language = said, Purpose = "audit consistency" },
                        Grouping = grouping,
                        Selection = new AnalogFilter { Decided = new DayRange { From = Dates.ToWire(parsed.GetValue(from)), To = Dates.ToWire(parsed.GetValue(to)) } },
                    };
                    request.Selection.FoundUnder.AddRange(parsed.GetValue(under) ?? []);
                    request.Selection.Regions.AddRange(parsed.GetValue(region) ?? []);
                    request.Selection.Courts.AddRange(parsed.GetValue(court) ?? []);
                    request.Selection.AcceptedFactors.AddRange(parsed.GetValue(factor) ?? []);
                    request.Selection.Procedures.AddRange(parsed.GetValue(procedure) ?? []);
                    await using (var session = await ServerSession.OpenAsync(parsed.GetValue(server), parsed.GetValue(data)!, cancellationToken))
                        report = await session.Caller.CallAsync<ConsistencyReportResponse>("/judicial.analogs.v1.AuditService/ConsistencyReport", request, cancellationToken);
                    break;
                default:
                    throw new BadInputException("Give --table with --config, or an archive with --data.");
            }

            if (parsed.GetValue(json))
                Console.WriteLine(Snake.Format(report));
            else
                new ConsistencyText(Spectre.Console.AnsiConsole.Console, Wording.Of(said)).Write(report);
            return ExitCode.Done;
        });
        return command;
    }

    private static ConsistencyReportResponse OfTable(string path, ConsistencyConfig config, ConsistencyGrouping grouping, Wording wording, CancellationToken cancellation)
    {
        if (grouping == ConsistencyGrouping.Region && config.Region is null)
            throw new BadInputException("--by region: the configuration names no \"region\" column.");
        var decisions = ConsistencyRows.Read(DecisionTable.Read(path), config);
        var options = new ConsistencyOptions();
        var compared = grouping == ConsistencyGrouping.Region ? Practice.Consistency.ConsistencyGrouping.Region : Practice.Consistency.ConsistencyGrouping.Court;
        var line = (config.Severity, config.SeverityScale) switch
        {
            (null, _) => wording.Say("Consistency.Line.Ranks"),
            (var column, "as_is") => wording.Say("Consistency.Line.AsIs", column),
            (var column, "log") => wording.Say("Consistency.Line.Log", column),
            var (column, _) => wording.Say("Consistency.Line.Place", column),
        };
        return ConsistencyMapping.ToWire(ConsistencyReport.Of(decisions, compared, options, cancellation), options, line, kind => config.KindOrder[kind], ofCode: false, wording);
    }
}
