using Google.Rpc;
using Grpc.Core;
using JudicialAnalogs.Testing;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests.Services;

public class DraftListTests(BurglaryServer shared)
{
    private readonly TestServer _server = shared.Server;

    [Fact]
    public async Task A_ruling_whose_reason_is_to_follow_stays_on_its_judges_list_until_the_reason_is_given()
    {
        const string Judge = "judge-owes";
        var draft = (await CallAsync<AssessDraftResponse>("AssessDraft", Asked.Assess("owed"), Judge)).DraftId;
        var finalize = Asked.Finalize("owed-final", draft);
        finalize.ReasonToFollow = true;
        await CallAsync<FinalizeDraftResponse>("FinalizeDraft", finalize, Judge);

        var owed = Assert.Single((await ListAsync(new ListDraftsRequest { ReasonOwed = true }, Judge)).Drafts);
        Assert.Equal((draft, DraftState.FinalizedReasonToFollow, Judge, 0), (owed.DraftId, owed.State, owed.Author, owed.Reasons));
        Assert.Single((await ListAsync(new ListDraftsRequest { State = DraftState.FinalizedReasonToFollow }, Judge)).Drafts);
        Assert.Empty((await ListAsync(new ListDraftsRequest { State = DraftState.Finalized }, Judge)).Drafts);
        Assert.Empty((await ListAsync(new ListDraftsRequest { ReasonOwed = true }, "judge-other")).Drafts);

        await CallAsync<RecordReasonResponse>("RecordReason", Asked.Reason("owed-reason", draft), Judge);
        Assert.Empty((await ListAsync(new ListDraftsRequest { ReasonOwed = true }, Judge)).Drafts);
        Assert.Equal(1, Assert.Single((await ListAsync(new ListDraftsRequest { State = DraftState.Finalized }, Judge)).Drafts).Reasons);
    }

    [Fact]
    public async Task Own_drafts_are_listed_in_pages_that_belong_to_one_question()
    {
        const string Judge = "judge-pages";
        var made = new List<string>();
        for (var i = 0; i < 5; i++)
            made.Add((await CallAsync<AssessDraftResponse>("AssessDraft", Asked.Assess($"page-{i}", i % 2 == 0 ? 84 : 28), Judge)).DraftId);

        var request = new ListDraftsRequest { PageSize = 2 };
        var found = new List<string>();
        do
        {
            var page = await ListAsync(request, Judge);
            Assert.InRange(page.Drafts.Count, 1, 2);
            found.AddRange(page.Drafts.Select(draft => draft.DraftId));
            request.PageToken = page.NextPageToken;
        }
        while (request.PageToken.Length > 0);

        Assert.Equal(made, found);
        Assert.Equal(3, (await ListAsync(new ListDraftsRequest { State = DraftState.ReasonRequired }, Judge)).Drafts.Count);
        Assert.Equal(5, (await ListAsync(new ListDraftsRequest { Author = Judge }, "clerk")).Drafts.Count);
        request = new ListDraftsRequest { PageSize = 2, PageToken = (await ListAsync(new ListDraftsRequest { PageSize = 2 }, Judge)).NextPageToken, State = DraftState.Assessed };
        var refused = await Assert.ThrowsAsync<RpcException>(() => ListAsync(request, Judge));
        Assert.Equal("page_token", refused.GetRpcStatus()!.GetDetail<BadRequest>()!.FieldViolations[0].Field);
    }

    [Fact]
    public async Task A_withdrawn_draft_stays_with_its_history_and_takes_no_more_steps()
    {
        const string Judge = "judge-gives-up";
        var draft = (await CallAsync<AssessDraftResponse>("AssessDraft", Asked.Assess("given-up"), Judge)).DraftId;
        var withdraw = new WithdrawDraftRequest { IdempotencyKey = "given-up-1", DraftId = draft };

        Assert.Equal(DraftState.Withdrawn, (await CallAsync<WithdrawDraftResponse>("WithdrawDraft", withdraw, Judge)).State);
        Assert.Equal(DraftState.Withdrawn, (await CallAsync<WithdrawDraftResponse>("WithdrawDraft", withdraw, Judge)).State);
        var refused = await Assert.ThrowsAsync<RpcException>(() => CallAsync<FinalizeDraftResponse>("FinalizeDraft", Asked.Finalize("given-up-2", draft), Judge));

        Assert.Equal((StatusCode.FailedPrecondition, "DRAFT_STATE"), (refused.StatusCode, refused.GetRpcStatus()!.GetDetail<ErrorInfo>()!.Reason));
        var kept = await CallAsync<GetDraftResponse>("GetDraft", new GetDraftRequest { DraftId = draft }, Judge);
        Assert.Equal([DraftStep.Assess, DraftStep.Withdraw], kept.Events.Select(step => step.Step));
        Assert.Equal([Judge, Judge], kept.Events.Select(step => step.Actor));
        Assert.Equal([DraftState.ReasonRequired, DraftState.Withdrawn], kept.Events.Select(step => step.State));
    }

    [Fact]
    public async Task An_error_of_the_analysis_is_reviewed_from_the_correction_list()
    {
        await using var server = await TestServer.StartAsync(MadeUpAct.Burglaries(60));
        var draft = (await server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess("wrong"))).DraftId;
        var reason = Asked.Reason("wrong-reason", draft);
        reason.Category = ReasonCategory.ErrorOfAnalysis;
        reason.Text = "Ущерб прочитан неверно.";
        reason.Passage = new Passage { ActId = "act-7", Span = new TextSpan { Start = 12, Length = 30 }, Text = "причинил ущерб на сумму" };
        var recorded = await server.CallAsync<RecordReasonResponse>("DraftService/RecordReason", reason, "judge-1");

        var entry = Assert.Single((await server.CallAsync<ListReportedErrorsResponse>("CorpusService/ListReportedErrors", new ListReportedErrorsRequest())).Errors);
        Assert.Equal((1, draft, 1, 1, "judge-1", "Ущерб прочитан неверно."), (entry.Number, entry.DraftId, entry.DraftVersion, entry.ReasonNumber, entry.Author, entry.Text));
        Assert.Equal((reason.Passage.ActId, reason.Passage.Span, reason.Passage.Text), (entry.Passage.ActId, entry.Passage.Span, entry.Passage.Text));
        Assert.Equal(entry.Passage, recorded.Reason.Passage);

        var settle = new SettleReportedErrorRequest { IdempotencyKey = "settle", Number = 1, Outcome = ReportedErrorOutcome.Confirmed, Note = "исправлено" };
        var settled = await server.CallAsync<SettleReportedErrorResponse>("CorpusService/SettleReportedError", settle, "clerk-1");
        Assert.Equal(settled.Error, (await server.CallAsync<SettleReportedErrorResponse>("CorpusService/SettleReportedError", settle, "clerk-1")).Error);
        Assert.Equal((ReportedErrorOutcome.Confirmed, "исправлено", "clerk-1"), (settled.Error.Outcome, settled.Error.Note, settled.Error.SettledBy));
        Assert.Empty((await server.CallAsync<ListReportedErrorsResponse>("CorpusService/ListReportedErrors", new ListReportedErrorsRequest())).Errors);
        Assert.Equal(settled.Error, Assert.Single((await server.CallAsync<ListReportedErrorsResponse>("CorpusService/ListReportedErrors", new ListReportedErrorsRequest { SettledToo = true })).Errors));
        settle.IdempotencyKey = "settle-2";
        Assert.Equal(StatusCode.FailedPrecondition, (await Assert.ThrowsAsync<RpcException>(() => server.CallAsync<SettleReportedErrorResponse>("CorpusService/SettleReportedError", settle))).StatusCode);
        settle.Number = 9;
        Assert.Equal(StatusCode.NotFound, (await Assert.ThrowsAsync<RpcException>(() => server.CallAsync<SettleReportedErrorResponse>("CorpusService/SettleReportedError", settle))).StatusCode);
    }

    private Task<ListDraftsResponse> ListAsync(ListDraftsRequest request, string actor) => CallAsync<ListDraftsResponse>("ListDrafts", request, actor);

    private Task<T> CallAsync<T>(string method, Google.Protobuf.IMessage request, string actor)
        where T : Google.Protobuf.IMessage<T>, new() => _server.CallAsync<T>($"DraftService/{method}", request, actor);
}
