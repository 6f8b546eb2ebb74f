using Google.Rpc;
using Grpc.Core;
using JudicialAnalogs.Testing;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests.Services;

public class DraftGrpcServiceTests(BurglaryServer shared)
{
    private readonly TestServer _server = shared.Server;

    [Fact]
    public async Task A_usual_draft_is_finalised_without_a_reason()
    {
        var assessed = await _server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess("usual", 28));
        Assert.NotEqual(DivergenceLevel.Sharp, assessed.FarFromPractice[0].Level);
        Assert.Equal(DraftState.Assessed, assessed.State);

        var final = await _server.CallAsync<FinalizeDraftResponse>("DraftService/FinalizeDraft", Asked.Finalize("usual-final", assessed.DraftId));

        Assert.Equal(DraftState.Finalized, final.State);
        Assert.NotNull(final.FinalizedAt);
    }

    [Fact]
    public async Task A_reason_may_follow_the_ruling()
    {
        var draft = (await AssessAsync("follow")).DraftId;
        var finalize = Asked.Finalize("follow-final", draft);
        finalize.ReasonToFollow = true;

        Assert.Equal(DraftState.FinalizedReasonToFollow, (await _server.CallAsync<FinalizeDraftResponse>("DraftService/FinalizeDraft", finalize)).State);
        Assert.Equal(DraftState.Finalized, (await _server.CallAsync<RecordReasonResponse>("DraftService/RecordReason", Asked.Reason("follow-reason", draft))).State);
    }

    [Fact]
    public async Task The_same_key_is_the_same_step_and_another_request_under_it_is_refused()
    {
        var first = await AssessAsync("once");
        var again = await AssessAsync("once");
        Assert.Equal((first.DraftId, 1), (again.DraftId, again.DraftVersion));

        await _server.CallAsync<RecordReasonResponse>("DraftService/RecordReason", Asked.Reason("once-reason", first.DraftId));
        await _server.CallAsync<RecordReasonResponse>("DraftService/RecordReason", Asked.Reason("once-reason", first.DraftId));
        var kept = await _server.CallAsync<GetDraftResponse>("DraftService/GetDraft", new GetDraftRequest { DraftId = first.DraftId });
        Assert.Single(kept.Reasons);
        Assert.Single(kept.Versions);

        var refusal = await Assert.ThrowsAsync<RpcException>(() => _server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess("once", 40)));
        Assert.Equal(("IDEMPOTENCY_KEY_REUSED", StatusCode.InvalidArgument), (refusal.GetRpcStatus()!.GetDetail<ErrorInfo>()!.Reason, refusal.StatusCode));
    }

    [Fact]
    public async Task A_call_repeated_after_the_archive_grew_is_answered_with_what_was_shown_first()
    {
        var folder = Directory.CreateTempSubdirectory("analogs-tests-");
        try
        {
            var acts = MadeUpAct.Burglaries(120).ToList();
            AssessDraftResponse first;
            await using (var server = await TestServer.StartAsync([.. acts.Take(60)], folder.FullName))
                first = await server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess("grown", 84));

            await using var grown = await TestServer.StartAsync(acts, folder.FullName);
            var other = await grown.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess("grown-2", 84));
            Assert.NotEqual(first.Context.IndexVersion, other.Context.IndexVersion);
            Assert.Equal(first, await grown.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess("grown", 84)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_changed_draft_is_a_new_version_of_the_same_draft()
    {
        var first = await AssessAsync("changed");
        var milder = Asked.Assess("changed-2", 28);
        milder.DraftId = first.DraftId;

        var second = await _server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", milder);

        Assert.Equal((first.DraftId, 2, DraftState.Assessed), (second.DraftId, second.DraftVersion, second.State));
        var kept = await _server.CallAsync<GetDraftResponse>("DraftService/GetDraft", new GetDraftRequest { DraftId = first.DraftId });
        Assert.Equal([84, 28], kept.Versions.Select(version => version.Assessment.Punishment.Amount));
    }

    [Fact]
    public async Task A_finalised_draft_changes_no_more()
    {
        var assessed = await _server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess("closed", 28));
        await _server.CallAsync<FinalizeDraftResponse>("DraftService/FinalizeDraft", Asked.Finalize("closed-1", assessed.DraftId));

        var refusal = await Assert.ThrowsAsync<RpcException>(() => _server.CallAsync<FinalizeDraftResponse>("DraftService/FinalizeDraft", Asked.Finalize("closed-2", assessed.DraftId)));

        Assert.Equal((StatusCode.FailedPrecondition, "DRAFT_STATE"), (refusal.StatusCode, refusal.GetRpcStatus()!.GetDetail<ErrorInfo>()!.Reason));
    }

    [Fact]
    public async Task A_reason_is_still_there_when_the_server_starts_again()
    {
        var folder = Directory.CreateTempSubdirectory("analogs-tests-");
        try
        {
            string draft;
            await using (var server = await TestServer.StartAsync(MadeUpAct.Burglaries(200), folder.FullName))
            {
                draft = (await server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess("restart"))).DraftId;
                await server.CallAsync<RecordReasonResponse>("DraftService/RecordReason", Asked.Reason("restart-reason", draft));
            }

            await using var again = await TestServer.StartAsync(folder: folder.FullName);
            var kept = await again.CallAsync<GetDraftResponse>("DraftService/GetDraft", new GetDraftRequest { DraftId = draft });
            var reason = Assert.Single(kept.Reasons);
            Assert.Equal(("Тяжесть последствий.", ReasonCategory.GravityOfConsequences, DraftState.ReasonRecorded), (reason.Text, reason.Category, kept.State));
            Assert.Equal(DraftState.Finalized, (await again.CallAsync<FinalizeDraftResponse>("DraftService/FinalizeDraft", Asked.Finalize("restart-final", draft))).State);
            Assert.True((await again.CallAsync<VerifyLedgerResponse>("AuditService/VerifyLedger", new VerifyLedgerRequest())).Intact);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private Task<AssessDraftResponse> AssessAsync(string key) => _server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess(key));
}
