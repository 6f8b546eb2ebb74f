using System.CommandLine;
using Google.Protobuf;
using JudicialAnalogs.CorpusTools.Calling;
using JudicialAnalogs.CorpusTools.Reports;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.CorpusTools.Commands.Audit;

/// <summary><c>analogs audit export</c>: de-identified counts and their codebook, as files.</summary>
internal static class AuditExportCommand
{
    private const string Method = "/judicial.analogs.v1.AuditService/ExportCounts";

    public static Command Build()
    {
        var format = new Option<string>("--format") { Description = "csv or jsonl.", DefaultValueFactory = _ => "csv", HelpName = "FORMAT" };
        var output = new Option<string>("--out") { Description = "File of the counts; the codebook is written beside it.", Required = true, HelpName = "FILE" };
        var purpose = new Option<string>("--purpose") { Description = "What for; goes into the ledger.", Required = true, HelpName = "TEXT" };
        var norms = new Option<string[]>("--found-under") { Description = "Article or part found, e.g. \"УК 188\".", HelpName = "NORM" };
        var regions = new Option<string[]>("--region") { Description = "Region.", HelpName = "REGION" };
        var from = new Option<DateOnly?>("--from") { Description = "Decided on this day or later.", HelpName = "DAY" };
        var to = new Option<DateOnly?>("--to") { Description = "Decided on this day or earlier.", HelpName = "DAY" };
        var (data, server, language, json) = (Options.Data(), Options.Server(), Options.Language(), Options.Json());
        var command = new CommandWithExample(
            "export",
            "Writes de-identified counts with a codebook. What could tell a case apart is coarsened until five acts share it (docs/export-codebook.md).",
            "analogs audit export --format csv --out counts.csv --purpose \"study of thefts\"") { format, output, purpose, norms, regions, from, to, data, server, language, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var request = new ExportCountsRequest
            {
                Context = new RequestContext { Language = Languages.Of(parsed.GetValue(language)!), Purpose = parsed.GetValue(purpose)! },
                Format = FormatOf(parsed.GetValue(format)!),
                Selection = new AnalogFilter { Decided = new DayRange { From = Dates.ToWire(parsed.GetValue(from)), To = Dates.ToWire(parsed.GetValue(to)) } },
            };
            request.Selection.FoundUnder.AddRange(parsed.GetValue(norms) ?? []);
            request.Selection.Regions.AddRange(parsed.GetValue(regions) ?? []);
            var files = new ExportFiles(parsed.GetValue(output)!);
            await using var session = await ServerSession.OpenAsync(parsed.GetValue(server), parsed.GetValue(data)!, cancellationToken);
            var summary = await WriteAsync(session.Caller, request, files, cancellationToken);
            if (parsed.GetValue(json))
                Console.WriteLine(JsonFormatter.Default.Format(summary));
            else
                Console.WriteLine($"{summary.Rows} rows in {files.Counts}, {summary.RowsLeftOut} left out; codebook in {files.Codebook}");
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task<ExportSummary> WriteAsync(GrpcCaller caller, ExportCountsRequest request, ExportFiles files, CancellationToken cancellationToken)
    {
        var summary = new ExportSummary();
        await using (files)
        {
            await foreach (var message in caller.StreamAsync<ExportCountsResponse>(Method, request, cancellationToken))
            {
                summary = message.Summary ?? summary;
                await files.AppendAsync(message.Part, message.Chunk.Memory, cancellationToken);
            }

            files.Keep();
        }

        return summary;
    }

    private static ExportFormat FormatOf(string name) => name switch
    {
        "csv" => ExportFormat.Csv,
        "jsonl" => ExportFormat.Jsonl,
        _ => throw new BadInputException($"--format: \"{name}\" is not one of csv, jsonl."),
    };
}
