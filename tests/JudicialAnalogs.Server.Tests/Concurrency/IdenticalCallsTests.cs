using Google.Protobuf;
using JudicialAnalogs.Testing;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests.Concurrency;

public class IdenticalCallsTests
{
    private const int Callers = 100;

    [Fact]
    public async Task A_hundred_identical_calls_in_flight_of_each_writing_method_give_one_record()
    {
        await using var server = await TestServer.StartAsync(MadeUpAct.Burglaries(60));
        var draft = (await SameAsync<AssessDraftResponse>(server, "DraftService/AssessDraft", Asked.Assess("same"), "draft.assess", answer => (answer.DraftId, answer.DraftVersion))).DraftId;
        var changed = Asked.Assess("same-2", 80);
        changed.DraftId = draft;
        await SameAsync<AssessDraftResponse>(server, "DraftService/AssessDraft", changed, "draft.reassess", answer => (answer.DraftId, answer.DraftVersion));
        var reason = Asked.Reason("same-reason", draft);
        reason.Category = ReasonCategory.ErrorOfAnalysis;
        await SameAsync<RecordReasonResponse>(server, "DraftService/RecordReason", reason, "draft.reason", answer => answer.Reason);
        await SameAsync<FinalizeDraftResponse>(server, "DraftService/FinalizeDraft", Asked.Finalize("same-final", draft), "draft.finalize", answer => (answer.State, answer.FinalizedAt));
        var other = (await server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess("same-other"))).DraftId;
        await SameAsync<WithdrawDraftResponse>(server, "DraftService/WithdrawDraft", new WithdrawDraftRequest { IdempotencyKey = "same-withdraw", DraftId = other }, "draft.withdraw", answer => answer.State);
        await SameAsync<SettleReportedErrorResponse>(
            server, "CorpusService/SettleReportedError", new SettleReportedErrorRequest { IdempotencyKey = "same-settle", Number = 1, Outcome = ReportedErrorOutcome.Confirmed }, "reported-error.settle", answer => answer.Error);
        await SameAsync<CorrectExtractionResponse>(
            server,
            "CorpusService/CorrectExtraction",
            new CorrectExtractionRequest { IdempotencyKey = "same-correct", ActId = "burglary-0001", Path = "defendants[0].counts[0].found", Value = "УК 188(1)" },
            "act.correct",
            answer => (answer.Accepted, answer.Agreeing));
        var import = new ImportActRequest
        {
            IdempotencyKey = "same-import",
            Source = "acts.jsonl",
            Text = """{"id":"one","synthetic":true,"language":"ru","date":"2025-01-10","case_number":"1-1","text":"ПРИГОВОР\nПодсудимый похитил велосипед из подъезда дома.\nПРИГОВОРИЛ: признать виновным по ч. 1 ст. 188 УК РК и назначить штраф 50 МРП."}""",
        };
        var before = await CountAsync(server, "acts.append");
        await SameAsync<ImportActsResponse>(server, "CorpusService/ImportActs", import, "acts.append", answer => (answer.Added, answer.Results[0].ActId), before + 1);
        await SameAsync<RemoveActResponse>(server, "CorpusService/RemoveAct", new RemoveActRequest { IdempotencyKey = "same-remove", ActId = "one", Reason = "по требованию" }, "act.remove", answer => answer.Removed);

        var kept = await server.CallAsync<GetDraftResponse>("DraftService/GetDraft", new GetDraftRequest { DraftId = draft });
        Assert.Equal((2, 1, 4), (kept.Versions.Count, kept.Reasons.Count, kept.Events.Count));
        Assert.True((await server.CallAsync<VerifyLedgerResponse>("AuditService/VerifyLedger", new VerifyLedgerRequest())).Intact);
    }

    [Fact]
    public async Task Two_callers_may_choose_the_same_key()
    {
        await using var server = await TestServer.StartAsync(MadeUpAct.Burglaries(60));
        var first = await server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess("1"), "judge-1");
        var second = await server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess("1", 28), "judge-2");

        Assert.NotEqual(first.DraftId, second.DraftId);
        Assert.Equal(first.DraftId, (await server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess("1"), "judge-1")).DraftId);
    }

    private static async Task<T> SameAsync<T>(TestServer server, string method, IMessage request, string action, Func<T, object?> told, int entries = 1)
        where T : IMessage<T>, new()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Task.Run(() => server.CallAsync<T>(method, request))));

        Assert.Single(answers.Select(told).Distinct());
        Assert.Equal(entries, await CountAsync(server, action));
        return answers[0];
    }

    private static async Task<int> CountAsync(TestServer server, string action) =>
        (await server.Records.Ledger.ReadAsync(0, 10_000, TestContext.Current.CancellationToken)).Count(entry => entry.Action == action);
}
