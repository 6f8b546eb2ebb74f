using System.Diagnostics;
using Google.Rpc;
using Grpc.Core;
using JudicialAnalogs.Records.Drafts;
using JudicialAnalogs.Testing;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests.Concurrency;

public class LinearizabilityTests
{
    private const int Callers = 100;
    private const int Drafts = 10;
    private const int CallsEach = 4;

    private static readonly DraftStanding Required = DraftLifecycle.Begin(reasonRequired: true);

    [Fact]
    public async Task What_100_callers_see_of_drafts_they_finalise_at_once_has_an_order_that_explains_it()
    {
        await using var server = await TestServer.StartAsync(MadeUpAct.Burglaries(60));
        var drafts = new List<string>();
        for (var i = 0; i < Drafts; i++)
            drafts.Add((await server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess($"line-{i}"))).DraftId);

        // Most calls are finalisations; a few drafts are changed, withdrawn or explained in between.
        AskedStep[] steps = [AskedStep.Finalize, AskedStep.Finalize, AskedStep.Finalize, AskedStep.Reason, AskedStep.FinalizeReasonToFollow, AskedStep.Read, AskedStep.Read, AskedStep.Withdraw, AskedStep.ReassessSharp, AskedStep.ReassessUsual];
        var seen = await Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(async () =>
        {
            var random = new Random(caller);
            var calls = new List<(string Draft, Invocation Call)>();
            for (var i = 0; i < CallsEach; i++)
            {
                var draft = drafts[(caller + i) % Drafts];
                calls.Add((draft, await CallAsync(server, draft, steps[random.Next(steps.Length)], $"{caller}-{i}")));
            }

            return calls;
        })));

        var byDraft = seen.SelectMany(calls => calls).ToLookup(call => call.Draft, call => call.Call);
        Assert.Equal(Callers * CallsEach, byDraft.Sum(calls => calls.Count()));
        Assert.All(drafts, draft => Assert.True(
            Linearizability.Holds([.. byDraft[draft].OrderBy(call => call.Called)], Required),
            $"{draft}: {string.Join('\n', byDraft[draft].OrderBy(call => call.Called))}"));
        Assert.All(drafts, draft => Assert.InRange(byDraft[draft].Count(call => call.Step is AskedStep.Finalize or AskedStep.FinalizeReasonToFollow && call.Answer.StartsWith("Finalized", StringComparison.Ordinal)), 0, 1));
        Assert.Contains(byDraft.SelectMany(calls => calls), call => call.Answer.StartsWith("Finalized", StringComparison.Ordinal));
        Assert.True((await server.CallAsync<VerifyLedgerResponse>("AuditService/VerifyLedger", new VerifyLedgerRequest())).Intact);
    }

    [Fact]
    public void Histories_that_no_order_explains_are_found_out()
    {
        Invocation[] twice = [new(AskedStep.FinalizeReasonToFollow, 0, 10, "FinalizedReasonToFollow"), new(AskedStep.FinalizeReasonToFollow, 1, 9, "FinalizedReasonToFollow")];
        Invocation[] stale = [new(AskedStep.Withdraw, 0, 1, "Withdrawn"), new(AskedStep.Read, 2, 3, "ReasonRequired")];
        Invocation[] early = [new(AskedStep.Finalize, 0, 1, "Finalized"), new(AskedStep.Reason, 2, 3, "ReasonRecorded")];

        Assert.False(Linearizability.Holds(twice, Required));
        Assert.False(Linearizability.Holds(stale, Required));
        Assert.False(Linearizability.Holds(early, Required));
        Assert.True(Linearizability.Holds([stale[0], stale[1] with { Called = 0 }], Required));
        Assert.True(Linearizability.Holds([early[0] with { Returned = 9 }, early[1]], Required));
    }

    private static async Task<Invocation> CallAsync(TestServer server, string draft, AskedStep step, string key)
    {
        var called = Stopwatch.GetTimestamp();
        string answer;
        try
        {
            answer = (await StateAsync(server, draft, step, key)).ToString();
        }
        catch (RpcException refused) when (refused.StatusCode == StatusCode.FailedPrecondition)
        {
            var details = refused.GetRpcStatus()!;
            answer = details.GetDetail<PreconditionFailure>()?.Violations[0].Type ?? details.GetDetail<ErrorInfo>()!.Reason;
        }

        return new Invocation(step, called, Stopwatch.GetTimestamp(), answer);
    }

    private static async Task<V1.DraftState> StateAsync(TestServer server, string draft, AskedStep step, string key)
    {
        switch (step)
        {
            case AskedStep.Read:
                return (await server.CallAsync<GetDraftResponse>("DraftService/GetDraft", new GetDraftRequest { DraftId = draft })).State;
            case AskedStep.Reason:
                return (await server.CallAsync<RecordReasonResponse>("DraftService/RecordReason", Asked.Reason(key, draft))).State;
            case AskedStep.Withdraw:
                return (await server.CallAsync<WithdrawDraftResponse>("DraftService/WithdrawDraft", new WithdrawDraftRequest { IdempotencyKey = key, DraftId = draft })).State;
            case AskedStep.ReassessSharp or AskedStep.ReassessUsual:
                var changed = Asked.Assess(key, step == AskedStep.ReassessSharp ? 84 : 28);
                changed.DraftId = draft;
                return (await server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", changed)).State;
            default:
                var finalize = Asked.Finalize(key, draft);
                finalize.ReasonToFollow = step == AskedStep.FinalizeReasonToFollow;
                return (await server.CallAsync<FinalizeDraftResponse>("DraftService/FinalizeDraft", finalize)).State;
        }
    }
}
