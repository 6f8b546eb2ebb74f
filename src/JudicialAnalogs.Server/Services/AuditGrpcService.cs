using Google.Protobuf;
using Grpc.Core;
using JudicialAnalogs.Server.Audit;
using JudicialAnalogs.Server.Audit.Export;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Services;

/// <summary>What analysts and auditors read: consistency, divergences, key figures, exports and the ledger.</summary>
internal sealed class AuditGrpcService(
    ConsistencyAnswers consistency, DivergenceList divergences, KpiAnswers kpi, CountsExporter exporter, LedgerAnswers ledger) : AuditService.AuditServiceBase
{
    public override Task<ConsistencyReportResponse> ConsistencyReport(ConsistencyReportRequest request, ServerCallContext context) =>
        consistency.ReportAsync(request, AuditAccess.ReaderOf(request.Context, context), context.CancellationToken);

    public override Task<ListDivergencesResponse> ListDivergences(ListDivergencesRequest request, ServerCallContext context) =>
        divergences.ListAsync(request, AuditAccess.ReaderOf(request.Context, context), context.CancellationToken);

    public override Task<KpiReportResponse> KpiReport(KpiReportRequest request, ServerCallContext context) =>
        kpi.ReportAsync(request, AuditAccess.ReaderOf(request.Context, context), context.CancellationToken);

    // Sending waits until the caller has taken what was sent before (HTTP/2 flow control), and a caller who hangs up ends it.
    public override async Task ExportCounts(ExportCountsRequest request, IServerStreamWriter<ExportCountsResponse> responseStream, ServerCallContext context)
    {
        var prepared = await exporter.PrepareAsync(request, AuditAccess.ReaderOf(request.Context, context), context.CancellationToken);
        await responseStream.WriteAsync(new ExportCountsResponse { Context = prepared.Context, Summary = prepared.Summary, Part = ExportPart.Codebook }, context.CancellationToken);
        foreach (var (part, pieces) in new[] { (ExportPart.Codebook, prepared.Codebook()), (ExportPart.Counts, prepared.Counts()) })
        {
            foreach (var piece in pieces)
                await responseStream.WriteAsync(new ExportCountsResponse { Part = part, Chunk = ByteString.CopyFrom(piece.Span) }, context.CancellationToken);
        }
    }

    public override Task<ReadLedgerResponse> ReadLedger(ReadLedgerRequest request, ServerCallContext context) =>
        ledger.ReadAsync(request, AuditAccess.ReaderOf(request.Context, context), context.CancellationToken);

    public override Task<VerifyLedgerResponse> VerifyLedger(VerifyLedgerRequest request, ServerCallContext context) =>
        ledger.VerifyAsync(request, AuditAccess.ReaderOf(request.Context, context), context.CancellationToken);

    public override Task<ExportCheckpointResponse> ExportCheckpoint(ExportCheckpointRequest request, ServerCallContext context) =>
        ledger.CheckpointAsync(request, AuditAccess.ReaderOf(request.Context, context), context.CancellationToken);
}
