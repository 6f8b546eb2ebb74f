using System.Buffers;
using System.Globalization;
using Google.Protobuf;
using Grpc.Core;
using JudicialAnalogs.Practice.Export;
using JudicialAnalogs.Server.Errors;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Mapping;
using JudicialAnalogs.Server.Texts;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Audit.Export;

/// <summary>
/// Streams an export. Rows are made as they are sent, in pieces of a few dozen kilobytes: sending waits until the caller has taken what was sent
/// before (HTTP/2 flow control), and a caller who hangs up ends it.
/// </summary>
internal sealed class CountsStream(Engine engine)
{
    private const string Action = "audit.export";
    private const int Piece = 64 * 1024;

    public async Task WriteAsync(ExportCountsRequest request, IServerStreamWriter<ExportCountsResponse> responses, ServerCallContext call)
    {
        AuditAccess.Admit(Action, request.Context, call);
        if (string.IsNullOrWhiteSpace(request.Context?.Purpose))
            throw new InvalidFieldException("context.purpose", "Error.Field.Empty");
        var format = FormatOf(request.Format);
        var selection = CaseMapping.FromWire(request.Selection);
        var wording = Wording.Of(request.Context.Language);
        var table = engine.Counts.Table;
        var export = CountExport.Of(table, selection, call.CancellationToken);

        // Before the first byte: what a caller who hangs up has taken is in the ledger too.
        var subject = string.Create(CultureInfo.InvariantCulture, $"{request.Format}: {export.Rows} rows, {export.LeftOut} left out");
        await AuditAccess.EnterAsync(engine, Action, subject, request.Context, request, call);
        await responses.WriteAsync(new ExportCountsResponse { Context = AnswerContexts.Of(engine, wording), Summary = SummaryOf(export), Part = ExportPart.Codebook }, call.CancellationToken);

        var piece = new ArrayBufferWriter<byte>(Piece * 2);
        format.BeginCodebook(piece);
        foreach (var entry in Codebook.Of(export, table.Sequence, wording))
            format.Write(entry, piece);
        await SendAsync(piece, ExportPart.Codebook, responses, call);
        format.BeginCounts(piece);
        foreach (var row in export.Read())
        {
            format.Write(row, piece);
            if (piece.WrittenCount >= Piece)
                await SendAsync(piece, ExportPart.Counts, responses, call);
        }

        await SendAsync(piece, ExportPart.Counts, responses, call);
    }

    private static async Task SendAsync(ArrayBufferWriter<byte> piece, ExportPart part, IServerStreamWriter<ExportCountsResponse> responses, ServerCallContext call)
    {
        if (piece.WrittenCount == 0)
            return;
        await responses.WriteAsync(new ExportCountsResponse { Part = part, Chunk = ByteString.CopyFrom(piece.WrittenSpan) }, call.CancellationToken);
        piece.ResetWrittenCount();
    }

    private static IExportFormat FormatOf(ExportFormat format) => format switch
    {
        ExportFormat.Unspecified or ExportFormat.Csv => new CsvFormat(),
        ExportFormat.Jsonl => new JsonLinesFormat(),
        _ => throw new InvalidFieldException("format", "Error.Field.Choice"),
    };

    private static ExportSummary SummaryOf(CountExport export)
    {
        var summary = new ExportSummary { Rows = export.Rows, RowsLeftOut = export.LeftOut, FewestActs = CountExport.FewestActs };
        summary.RowsByCoarsening.AddRange(export.RowsByStep);
        return summary;
    }
}
