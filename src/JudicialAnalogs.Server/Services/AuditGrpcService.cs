using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using JudicialAnalogs.Records.Ledger;
using JudicialAnalogs.Server.Audit;
using JudicialAnalogs.Server.Audit.Export;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Mapping;
using JudicialAnalogs.Server.Texts;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Services;

/// <summary>What analysts and auditors read: consistency, divergences, key figures, exports and the ledger.</summary>
internal sealed class AuditGrpcService(Engine engine, LedgerCheckpointer checkpointer) : AuditService.AuditServiceBase
{
    private const int UsualPage = 100;
    private const int LargestPage = 1000;

    private readonly ConsistencyAnswers _consistency = new(engine);
    private readonly DivergenceList _divergences = new(engine);
    private readonly KpiAnswers _kpi = new(engine);
    private readonly CountsStream _counts = new(engine);

    public override Task<ConsistencyReportResponse> ConsistencyReport(ConsistencyReportRequest request, ServerCallContext context) => _consistency.ReportAsync(request, context);

    public override Task<ListDivergencesResponse> ListDivergences(ListDivergencesRequest request, ServerCallContext context) => _divergences.ListAsync(request, context);

    public override Task<KpiReportResponse> KpiReport(KpiReportRequest request, ServerCallContext context) => _kpi.ReportAsync(request, context);

    public override Task ExportCounts(ExportCountsRequest request, IServerStreamWriter<ExportCountsResponse> responseStream, ServerCallContext context) =>
        _counts.WriteAsync(request, responseStream, context);

    public override async Task<ReadLedgerResponse> ReadLedger(ReadLedgerRequest request, ServerCallContext context)
    {
        var size = Paging.Size(request.PageSize, UsualPage, LargestPage);
        var after = Math.Max(0, request.FromSequence - 1);
        var entries = await engine.Records.Ledger.ReadAsync(after, size, context.CancellationToken);
        var response = new ReadLedgerResponse { Context = ContextOf(request.Context), NextSequence = entries.Count == size ? entries[^1].Sequence + 1 : 0 };
        response.Entries.AddRange(entries.Select(ToWire));
        await engine.Records.Ledger.NoteAsync(Callers.Of(request.Context, context), "ledger.read", $"after {after}", request.ToByteArray(), context.CancellationToken);
        return response;
    }

    public override async Task<VerifyLedgerResponse> VerifyLedger(VerifyLedgerRequest request, ServerCallContext context)
    {
        var known = request.CheckpointHash.Length > 0 ? new LedgerCheckpoint(request.CheckpointSequence, request.CheckpointHash) : null;
        var verification = await engine.Records.Ledger.VerifyAsync(known, KeysOf(request), context.CancellationToken);
        await engine.Records.Ledger.NoteAsync(
            Callers.Of(request.Context, context), "ledger.verify", verification.Intact ? "intact" : $"fault at {verification.Fault?.Sequence}", request.ToByteArray(), context.CancellationToken);
        return new VerifyLedgerResponse
        {
            Context = ContextOf(request.Context),
            Intact = verification.Intact,
            Checked = verification.Entries,
            FaultSequence = verification.Fault?.Sequence ?? 0,
            Fault = verification.Fault?.Explanation ?? "",
            HeadHash = verification.Head.Hash,
            Checkpoints = verification.Checkpoints,
            ClockStepsBack = verification.ClockStepsBack,
        };
    }

    public override async Task<ExportCheckpointResponse> ExportCheckpoint(ExportCheckpointRequest request, ServerCallContext context)
    {
        // Noted first, so that what is taken away holds that it was taken.
        await engine.Records.Ledger.NoteAsync(Callers.Of(request.Context, context), "ledger.checkpoint", checkpointer.Public.Name, ReadOnlyMemory<byte>.Empty, context.CancellationToken);
        var signed = await checkpointer.SignAsync(context.CancellationToken);
        return new ExportCheckpointResponse
        {
            Context = ContextOf(request.Context),
            Checkpoint = signed.Text,
            Number = signed.Number,
            Sequence = signed.Sequence,
            Hash = signed.Hash,
            PublicKey = checkpointer.Public.Pem,
        };
    }

    private List<CheckpointPublicKey> KeysOf(VerifyLedgerRequest request)
    {
        try
        {
            return request.PublicKeys.Count == 0 ? [checkpointer.Public] : [.. request.PublicKeys.SelectMany(CheckpointPublicKey.Read)];
        }
        catch (Records.Failures.InvalidRecordException refused)
        {
            throw new Records.Failures.InvalidRecordException("public_keys", refused.Rule, refused.Message, refused, [.. refused.Values]);
        }
    }

    private static V1.LedgerEntry ToWire(Records.Ledger.LedgerEntry entry) => new()
    {
        Sequence = entry.Sequence,
        At = entry.At.ToTimestamp(),
        Actor = entry.Actor,
        Role = entry.Role,
        Purpose = entry.Purpose,
        Action = entry.Action,
        Subject = entry.Subject,
        DetailsHash = entry.DetailsHash,
        PreviousHash = entry.PreviousHash,
        Hash = entry.Hash,
    };

    private AnswerContext ContextOf(RequestContext? context) => AnswerContexts.Of(engine, Wording.Of(context?.Language ?? V1.Language.Unspecified));
}
