using JudicialAnalogs.Testing;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests.Faults;

/// <summary>A clock that somebody sets, forwards and back.</summary>
public class JumpingClockTests
{
    [Theory]
    [InlineData(-400)]
    [InlineData(400)]
    [InlineData(-1)]
    public async Task A_draft_keeps_the_order_of_its_steps_and_the_ledger_stays_whole_whatever_the_clock_says(int days)
    {
        var clock = new JumpingClock();
        await using var server = await TestServer.StartAsync(MadeUpAct.Burglaries(60), time: clock);
        var first = await server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess("first"));
        clock.Jump(TimeSpan.FromDays(days));
        var second = await server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess("second"));
        await server.CallAsync<RecordReasonResponse>("DraftService/RecordReason", Asked.Reason("reason", first.DraftId));
        clock.Jump(TimeSpan.FromDays(-days * 2));
        await server.CallAsync<FinalizeDraftResponse>("DraftService/FinalizeDraft", Asked.Finalize("final", first.DraftId));
        clock.Jump(TimeSpan.FromHours(days));

        var again = await server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess("first"));
        var kept = await server.CallAsync<GetDraftResponse>("DraftService/GetDraft", new GetDraftRequest { DraftId = first.DraftId });
        var listed = await server.CallAsync<ListDraftsResponse>("DraftService/ListDrafts", new ListDraftsRequest());
        var verified = await server.CallAsync<VerifyLedgerResponse>("AuditService/VerifyLedger", new VerifyLedgerRequest());

        Assert.Equal(first.DraftId, again.DraftId);
        Assert.Equal(["Assess", "RecordReason", "Finalize"], kept.Events.Select(step => step.Step.ToString()));
        Assert.Equal([1, 2, 3], kept.Events.Select(step => step.Number));
        Assert.Equal(DraftState.Finalized, kept.State);
        Assert.Equal([first.DraftId, second.DraftId], listed.Drafts.Select(draft => draft.DraftId));
        Assert.True(verified.Intact);
    }

    [Fact]
    public async Task What_is_found_does_not_change_with_a_jump_within_a_question_of_a_given_day()
    {
        var clock = new JumpingClock();
        await using var server = await TestServer.StartAsync(MadeUpAct.Burglaries(60), time: clock);
        var before = await server.CallAsync<FindAnalogsResponse>("AnalogService/FindAnalogs", Asked.Find());
        clock.Jump(TimeSpan.FromDays(-3_000));
        var after = await server.CallAsync<FindAnalogsResponse>("AnalogService/FindAnalogs", Asked.Find());

        Assert.Equal(before.Analogs, after.Analogs);
    }

    /// <summary>Wall clock that jumps; what is measured between two moments goes on as ever, as on a real machine.</summary>
    private sealed class JumpingClock : TimeProvider
    {
        private long _away;

        public void Jump(TimeSpan by) => Interlocked.Add(ref _away, by.Ticks);

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + TimeSpan.FromTicks(Interlocked.Read(ref _away));
    }
}
