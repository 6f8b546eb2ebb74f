using System.Text;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using JudicialAnalogs.Records.Drafts;
using JudicialAnalogs.Server.Cases;
using JudicialAnalogs.Server.Errors;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Mapping;
using JudicialAnalogs.Server.Texts;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Services;

/// <summary>Compares drafts and keeps the reasons for departing.</summary>
internal sealed class DraftGrpcService(Engine engine, CaseReader cases, DraftAnswers answers) : DraftService.DraftServiceBase
{
    public override async Task<AssessDraftResponse> AssessDraft(AssessDraftRequest request, ServerCallContext context)
    {
        var wording = Wording.Of(request.Context?.Language ?? V1.Language.Unspecified);
        var key = IdempotencyKeys.Of(request.IdempotencyKey);
        if (request.Case?.Typed == true)
            throw new InvalidFieldException("case.typed", "Error.Query.Draft");
        var understood = cases.Read(request.Case, null);
        var claim = request.Claim ?? request.Case?.Claim;
        var ruling = understood.DecidesClaim(claim)
            ? understood.Ruling(CaseMapping.FromWire(claim, understood.Act))
            : understood.Ruling(PunishmentOf(request, understood));
        var comparison = await engine.Drafts.CompareAsync(ruling, context.CancellationToken);
        var shown = await answers.ToWireAsync(understood, comparison, wording, context.CancellationToken);
        var assessment = new Assessment
        {
            Draft = Json(request),
            Seen = Json(shown),
            IndexVersion = comparison.Practice.Search.IndexVersion,
            CalibrationVersion = comparison.CalibrationVersion,
            OutsideLaw = shown.OutsideTheLaw.Any(finding => finding.Result == LawResult.OutsideTheLaw),
            SharplyFarFromPractice = comparison.IsSharp,
            Subject = AssessmentSubjects.Of(request, understood, shown),
        };
        var drafts = engine.Records.Drafts;
        var caller = Callers.Of(request.Context, context);
        var draft = request.DraftId.Length == 0
            ? await drafts.AssessAsync(assessment, caller, key, context.CancellationToken)
            : await drafts.ReassessAsync(request.DraftId, null, assessment, caller, key, context.CancellationToken);

        // A repeated call is answered with what was shown the first time, not with what the archive would say now.
        var history = await drafts.GetHistoryAsync(draft.Id, context.CancellationToken);
        var stored = history!.Assessments.Single(assessed => assessed.Number == draft.Assessments);

        // What has just been shown need not be read back from the records.
        var same = stored.Assessment.Seen.Span.SequenceEqual(assessment.Seen.Span);
        return ReadMask.Apply(request.ReadMask, DraftMapping.ToWire(stored, draft, wording, same ? shown : null).Assessment);
    }

    public override async Task<RecordReasonResponse> RecordReason(RecordReasonRequest request, ServerCallContext context)
    {
        var wording = Wording.Of(request.Context?.Language ?? V1.Language.Unspecified);
        var key = IdempotencyKeys.Of(request.IdempotencyKey);
        var reason = DraftMapping.ReasonFromWire(request);
        var draft = await engine.Records.Drafts.RecordReasonAsync(
            request.DraftId, null, reason, Callers.Of(request.Context, context), key, context.CancellationToken);
        var history = await engine.Records.Drafts.GetHistoryAsync(draft.Id, context.CancellationToken);
        return new RecordReasonResponse
        {
            Context = AnswerContexts.Of(engine, wording),
            State = DraftMapping.ToWire(draft),
            Reason = DraftMapping.ToWire(history!.Reasons.Single(stored => stored.Number == draft.Reasons)),
        };
    }

    public override async Task<FinalizeDraftResponse> FinalizeDraft(FinalizeDraftRequest request, ServerCallContext context)
    {
        var wording = Wording.Of(request.Context?.Language ?? V1.Language.Unspecified);
        var key = IdempotencyKeys.Of(request.IdempotencyKey);
        var draft = await engine.Records.Drafts.FinalizeAsync(
            request.DraftId, null, request.ReasonToFollow, Callers.Of(request.Context, context), key, context.CancellationToken);
        return new FinalizeDraftResponse
        {
            Context = AnswerContexts.Of(engine, wording),
            State = DraftMapping.ToWire(draft),
            FinalizedAt = draft.FinalizedAt?.ToTimestamp(),
        };
    }

    public override async Task<GetDraftResponse> GetDraft(GetDraftRequest request, ServerCallContext context)
    {
        var wording = Wording.Of(request.Context?.Language ?? V1.Language.Unspecified);
        var history = await engine.Records.Drafts.GetHistoryAsync(request.DraftId, context.CancellationToken)
            ?? throw new NotFoundException("Error.DraftNotFound");
        await engine.Records.Ledger.NoteAsync(Callers.Of(request.Context, context), "draft.read", request.DraftId, ReadOnlyMemory<byte>.Empty, context.CancellationToken);
        return ReadMask.Apply(request.ReadMask, DraftMapping.ToWire(history, AnswerContexts.Of(engine, wording), wording));
    }

    private static Law.Punishments.Punishment PunishmentOf(AssessDraftRequest request, Cases.UnderstoodCase understood)
    {
        if (understood.Query.Count.Found is null)
            throw new InvalidFieldException("case.count.found", "Error.Field.Qualification");
        return PunishmentMapping.FromRequest(request.Punishment) ?? understood.Punishment ?? throw new InvalidFieldException("punishment", "Error.Field.Punishment");
    }

    private static byte[] Json(IMessage message) => Encoding.UTF8.GetBytes(JsonFormatter.Default.Format(message));
}
