using System.Globalization;
using JudicialAnalogs.Practice.Export;
using JudicialAnalogs.Records;
using JudicialAnalogs.Server.Errors;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Mapping;
using JudicialAnalogs.Server.Texts;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Audit.Export;

/// <summary>Prepares exports of de-identified counts: checks what is asked, decides how every row may be told, and enters the ledger.</summary>
internal sealed class CountsExporter(Engine engine)
{
    private const string Action = "audit.export";

    /// <summary>Prepares an export. Before its first byte leaves, the ledger knows purpose and number of rows: also of a caller who hangs up.</summary>
    /// <exception cref="InvalidFieldException">There is no purpose, or the format or the selection cannot be taken.</exception>
    public async Task<PreparedExport> PrepareAsync(ExportCountsRequest request, Caller reader, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(request.Context?.Purpose))
            throw new InvalidFieldException("context.purpose", "Error.Field.Empty");
        var format = FormatOf(request.Format);
        var selection = CaseMapping.FromWire(request.Selection);
        var table = engine.Counts.Table;
        var export = CountExport.Of(table, selection, cancellationToken);
        var subject = string.Create(CultureInfo.InvariantCulture, $"{request.Format}: {export.Rows} rows, {export.LeftOut} left out");
        await AuditAccess.EnterAsync(engine, Action, subject, reader, request, cancellationToken);
        var wording = Wording.Of(request.Context.Language);
        return new PreparedExport(export, table.Sequence, format, wording, AnswerContexts.Of(table.Sequence, table.ContainsSynthetic, wording));
    }

    private static IExportFormat FormatOf(ExportFormat format) => format switch
    {
        ExportFormat.Unspecified or ExportFormat.Csv => new CsvFormat(),
        ExportFormat.Jsonl => new JsonLinesFormat(),
        _ => throw new InvalidFieldException("format", "Error.Field.Choice"),
    };
}
