using Grpc.Core;
using JudicialAnalogs.Records.Failures;
using JudicialAnalogs.Testing;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests.Faults;

/// <summary>Records that are slow, and records that go away and come back.</summary>
public class FaultyRecordsTests
{
    private static readonly TimeSpan Slow = TimeSpan.FromMilliseconds(30);

    [Fact]
    public async Task A_slow_disk_makes_answers_late_and_nothing_else()
    {
        var fault = new FaultyRecords.Fault();
        await using var server = await TestServer.StartAsync(MadeUpAct.Burglaries(60), around: records => FaultyRecords.Around(records, fault));
        fault.Before = _ => Thread.Sleep(Slow);

        var draft = await server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess("slow"));
        var again = await server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess("slow"));
        var recorded = await server.CallAsync<RecordReasonResponse>("DraftService/RecordReason", Asked.Reason("slow-reason", draft.DraftId));

        Assert.Equal(draft.DraftId, again.DraftId);
        Assert.Equal(DraftState.ReasonRecorded, recorded.State);
        Assert.True((await server.CallAsync<VerifyLedgerResponse>("AuditService/VerifyLedger", new VerifyLedgerRequest())).Intact);
    }

    [Fact]
    public async Task While_the_database_is_gone_calls_are_unavailable_in_the_callers_language_and_afterwards_the_same_call_passes()
    {
        var fault = new FaultyRecords.Fault();
        await using var server = await TestServer.StartAsync(MadeUpAct.Burglaries(60), around: records => FaultyRecords.Around(records, fault));
        server.ExpectErrors(nameof(StorageFailedException));
        var draft = (await server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess("before"))).DraftId;
        fault.Before = call => throw new StorageFailedException($"{call}: the database is gone.", retryable: true, new IOException("gone"));

        foreach (var (language, locale) in new[] { (V1.Language.Russian, "ru"), (V1.Language.Kazakh, "kk"), (V1.Language.English, "en") })
        {
            var reason = Asked.Reason("gone", draft);
            reason.Context = Asked.In(language);
            var refused = await Assert.ThrowsAsync<RpcException>(() => server.CallAsync<RecordReasonResponse>("DraftService/RecordReason", reason));
            Assert.Equal((StatusCode.Unavailable, "RECORDS_UNAVAILABLE"), (refused.StatusCode, refused.GetRpcStatus()!.GetDetail<Google.Rpc.ErrorInfo>()!.Reason));
            Assert.Equal(locale, refused.GetRpcStatus()!.GetDetail<Google.Rpc.LocalizedMessage>()!.Locale);
        }

        fault.Before = null;
        var recorded = await server.CallAsync<RecordReasonResponse>("DraftService/RecordReason", Asked.Reason("gone", draft));
        var kept = await server.CallAsync<GetDraftResponse>("DraftService/GetDraft", new GetDraftRequest { DraftId = draft });

        Assert.Equal(DraftState.ReasonRecorded, recorded.State);
        Assert.Single(kept.Reasons);
        Assert.Equal([1, 2], kept.Events.Select(step => step.Number));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_database_that_fails_now_and_then_never_leaves_half_a_draft(int seed)
    {
        var fault = new FaultyRecords.Fault();
        await using var server = await TestServer.StartAsync(MadeUpAct.Burglaries(60), around: records => FaultyRecords.Around(records, fault));
        server.ExpectErrors(nameof(StorageFailedException));
        var random = new Random(seed);
        fault.Before = call =>
        {
            bool away;
            lock (random)
                away = random.Next(8) == 0;
            if (away)
                throw new StorageFailedException($"{call}: the database is away.", retryable: true, new IOException("away"));
        };

        for (var i = 0; i < 6; i++)
        {
            AssessDraftResponse? draft = null;
            for (var attempt = 0; draft is null && attempt < 200; attempt++)
            {
                try
                {
                    draft = await server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess($"now-and-then-{i}"));
                }
                catch (RpcException refused) when (refused.StatusCode == StatusCode.Unavailable)
                {
                    // The same call is made again under the same key.
                }
            }

            Assert.NotNull(draft);
        }

        fault.Before = null;
        var drafts = (await server.CallAsync<ListDraftsResponse>("DraftService/ListDrafts", new ListDraftsRequest())).Drafts;
        Assert.Equal(6, drafts.Count);
        Assert.All(drafts, draft => Assert.Equal(1, draft.DraftVersion));
        Assert.True((await server.CallAsync<VerifyLedgerResponse>("AuditService/VerifyLedger", new VerifyLedgerRequest())).Intact);
    }
}
