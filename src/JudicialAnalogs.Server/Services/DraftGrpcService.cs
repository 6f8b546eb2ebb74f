using System.Text;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using JudicialAnalogs.Server.Alerts;
using JudicialAnalogs.Server.Cases;
using JudicialAnalogs.Server.Errors;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Mapping;
using JudicialAnalogs.Server.Notes;
using JudicialAnalogs.Server.Panel.Arrival;
using JudicialAnalogs.Server.SignIn;
using JudicialAnalogs.Server.SignIn.Access;
using JudicialAnalogs.Server.Texts;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Services;

/// <summary>Compares drafts and keeps the reasons for departing.</summary>
internal sealed class DraftGrpcService(Engine engine, DraftAssessments assessments, SearchNoteExport notes, CaseHandover handover, AlertSwitch alerts) : DraftService.DraftServiceBase
{
    private const int UsualPage = 50;
    private const int LargestPage = 200;

    public override async Task<AssessDraftResponse> AssessDraft(AssessDraftRequest request, ServerCallContext context)
    {
        var caller = Callers.Of(request.Context, context);
        MadeDrafts.Mark(request, SignedIn.Of(context.GetHttpContext()));
        var answer = await assessments.AssessAsync(request, caller, IdempotencyKeys.Of(request.IdempotencyKey, caller), context.CancellationToken);
        return ReadMask.Apply(request.ReadMask, answer);
    }

    public override async Task<RecordReasonResponse> RecordReason(RecordReasonRequest request, ServerCallContext context)
    {
        var wording = Wording.Of(request.Context?.Language ?? V1.Language.Unspecified);
        var key = IdempotencyKeys.Of(request.IdempotencyKey, Callers.Of(request.Context, context));
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
        var key = IdempotencyKeys.Of(request.IdempotencyKey, Callers.Of(request.Context, context));
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
        var draft = DraftMapping.ToWire(history, AnswerContexts.Of(engine, wording), wording);
        foreach (var version in draft.Versions.Where(_ => alerts.IsOff))
            WithheldFindings.Withhold(version.Assessment, wording);
        return ReadMask.Apply(request.ReadMask, draft);
    }

    public override async Task<ListDraftsResponse> ListDrafts(ListDraftsRequest request, ServerCallContext context)
    {
        var wording = Wording.Of(request.Context?.Language ?? V1.Language.Unspecified);
        var caller = Callers.Of(request.Context, context);
        var size = Paging.Size(request.PageSize, UsualPage, LargestPage);
        var query = DraftMapping.QueryFromWire(request, caller.Actor);
        if (query.Author != caller.Actor && !SignedIn.Of(context.GetHttpContext()).IsOperator)
            throw new AccessDeniedException("Error.Access.Author");
        var list = $"drafts {query.Author} {query.State} {query.ReasonOwed}";
        var after = Paging.After(request.PageToken, list);
        var drafts = await engine.Records.Drafts.ListAsync(query with { After = after, Limit = size + 1 }, context.CancellationToken);
        await engine.Records.Ledger.NoteAsync(caller, "draft.list", $"after {after}", Encoding.UTF8.GetBytes(list), context.CancellationToken);
        var response = new ListDraftsResponse
        {
            Context = AnswerContexts.Of(engine, wording),
            NextPageToken = drafts.Count > size ? Paging.TokenAfter(drafts[size - 1].Id, list) : "",
        };
        foreach (var draft in drafts.Take(size))
        {
            if (await MadeDrafts.MaySeeAsync(engine.Records.Drafts, SignedIn.Of(context.GetHttpContext()), draft.Id, context.CancellationToken))
                response.Drafts.Add(DraftMapping.ToSummary(draft));
        }

        return response;
    }

    public override async Task<WithdrawDraftResponse> WithdrawDraft(WithdrawDraftRequest request, ServerCallContext context)
    {
        var wording = Wording.Of(request.Context?.Language ?? V1.Language.Unspecified);
        var key = IdempotencyKeys.Of(request.IdempotencyKey, Callers.Of(request.Context, context));
        var draft = await engine.Records.Drafts.WithdrawAsync(request.DraftId, null, Callers.Of(request.Context, context), key, context.CancellationToken);
        return new WithdrawDraftResponse { Context = AnswerContexts.Of(engine, wording), State = DraftMapping.ToWire(draft) };
    }

    public override async Task<ExportSearchNoteResponse> ExportSearchNote(ExportSearchNoteRequest request, ServerCallContext context)
    {
        var wording = Wording.Of(request.Context?.Language ?? V1.Language.Unspecified);
        var history = await engine.Records.Drafts.GetHistoryAsync(request.DraftId, context.CancellationToken)
            ?? throw new NotFoundException("Error.DraftNotFound");
        if (request.DraftVersion < 0 || request.DraftVersion > history.Assessments.Count)
            throw new InvalidFieldException("draft_version", "Error.Field.Range", 1, history.Assessments.Count);
        var caller = Callers.Of(request.Context, context);
        var version = request.DraftVersion == 0 ? history.Assessments.Count : request.DraftVersion;
        var exported = await notes.ExportAsync(history, version, caller, request.Format, wording, context.CancellationToken);
        return new ExportSearchNoteResponse
        {
            Context = AnswerContexts.Of(engine, wording),
            MediaType = exported.MediaType,
            Content = ByteString.CopyFrom(exported.Content),
            FileName = exported.FileName,
        };
    }

    public override Task<PrepareCaseResponse> PrepareCase(PrepareCaseRequest request, ServerCallContext context)
    {
        var caller = Callers.Of(request.Context, context);
        return handover.PrepareAsync(request, caller, SignedIn.Of(context.GetHttpContext()).System, IdempotencyKeys.Of(request.IdempotencyKey, caller), context.CancellationToken);
    }
}
