using System.Text;
using JudicialAnalogs.Records.Drafts;
using JudicialAnalogs.Records.Failures;

namespace JudicialAnalogs.Records.Tests.Drafts;

public abstract class DraftStoreContract(ITestStorage storage) : RecordsContract(storage)
{
    private static readonly Reason OneLine = new(ReasonCategory.PersonOfConvicted, "Впервые, один воспитывает ребёнка.", "act-1#p4");

    [Fact]
    public async Task A_sharp_draft_goes_through_reason_to_final_and_everything_is_there_after_a_restart()
    {
        var assessed = await Records.Drafts.AssessAsync(Sharp("v1"), Judge, "k1", Cancel);
        Clock.Now += TimeSpan.FromMinutes(5);
        await Assert.ThrowsAsync<ReasonRequiredException>(() => Records.Drafts.FinalizeAsync(assessed.Id, 1, false, Judge, "k2", Cancel));
        var reasoned = await Records.Drafts.RecordReasonAsync(assessed.Id, 1, OneLine, Judge, "k3", Cancel);
        var final = await Records.Drafts.FinalizeAsync(assessed.Id, reasoned.Revision, false, Judge, "k4", Cancel);
        await ReopenAsync();

        var history = await Records.Drafts.GetHistoryAsync(assessed.Id, Cancel);

        Assert.NotNull(history);
        Assert.Equal(final, history.Draft);
        Assert.Equal("d0000000001", final.Id);
        Assert.Equal((3, DraftState.Finalized, false, "judge-7"), (final.Revision, final.State, final.ReasonOwed, final.Author));
        Assert.Equal(Clock.Now, final.FinalizedAt);
        Assert.Equal(new StoredReason(1, 1, OneLine, "judge-7", Clock.Now), Assert.Single(history.Reasons));
        Assert.Equal([DraftStep.Assess, DraftStep.RecordReason, DraftStep.Finalize], history.Events.Select(step => step.Step));
        Assert.Equal(
            ["draft.assess", "draft.reason", "draft.finalize"], (await Records.Ledger.ReadAsync(0, 10, Cancel)).Select(entry => entry.Action));
    }

    [Fact]
    public async Task What_the_judge_saw_is_kept_byte_for_byte_with_its_versions()
    {
        var given = Sharp("каждый байт \u0001") with { LawVersion = "law-3", OutsideLaw = true };
        var draft = await Records.Drafts.AssessAsync(given, Judge, "k1", Cancel);

        var stored = Assert.Single((await Records.Drafts.GetHistoryAsync(draft.Id, Cancel))!.Assessments);

        Assert.Equal(given.Seen.ToArray(), stored.Assessment.Seen.ToArray());
        Assert.Equal(given.Draft.ToArray(), stored.Assessment.Draft.ToArray());
        Assert.Equal(64, stored.SeenHash.Length);
        Assert.Equal(("index-1", "calibration-1", "law-3"), (stored.Assessment.IndexVersion, stored.Assessment.CalibrationVersion, stored.Assessment.LawVersion));
        Assert.True(stored.Assessment.OutsideLaw && stored.Assessment.SharplyFarFromPractice);
    }

    [Fact]
    public async Task A_changed_draft_is_assessed_anew_and_needs_its_own_reason()
    {
        var draft = await Records.Drafts.AssessAsync(Sharp("v1"), Judge, "k1", Cancel);
        await Records.Drafts.RecordReasonAsync(draft.Id, null, OneLine, Judge, "k2", Cancel);
        var again = await Records.Drafts.ReassessAsync(draft.Id, null, Sharp("v2"), Judge, "k3", Cancel);

        Assert.Equal((DraftState.ReasonRequired, 2, 1), (again.State, again.Assessments, again.Reasons));
        await Records.Drafts.RecordReasonAsync(draft.Id, null, OneLine, Judge, "k4", Cancel);
        var history = await Records.Drafts.GetHistoryAsync(draft.Id, Cancel);
        Assert.Equal([1, 2], history!.Reasons.Select(reason => reason.AssessmentNumber));
        Assert.Equal("{\"v\":\"v1\"}", Encoding.UTF8.GetString(history.Assessments[0].Assessment.Seen.Span));
    }

    [Fact]
    public async Task A_reason_to_follow_finalises_at_once_and_stays_on_the_list_until_it_is_given()
    {
        var draft = await Records.Drafts.AssessAsync(Sharp("v1"), Judge, "k1", Cancel);
        var final = await Records.Drafts.FinalizeAsync(draft.Id, null, true, Judge, "k2", Cancel);
        var owed = await Records.Drafts.ListAsync(new DraftQuery { Author = "judge-7", ReasonOwed = true }, Cancel);
        var settled = await Records.Drafts.RecordReasonAsync(draft.Id, null, OneLine, Judge, "k3", Cancel);

        Assert.True(final.ReasonOwed);
        Assert.Equal([final], owed);
        Assert.Equal((DraftState.Finalized, false), (settled.State, settled.ReasonOwed));
        Assert.Equal(final.FinalizedAt, settled.FinalizedAt);
        Assert.Empty(await Records.Drafts.ListAsync(new DraftQuery { ReasonOwed = true }, Cancel));
    }

    [Fact]
    public async Task A_stale_revision_an_unknown_draft_and_a_closed_draft_are_refused()
    {
        var draft = await Records.Drafts.AssessAsync(Calm("v1"), Judge, "k1", Cancel);
        await Records.Drafts.WithdrawAsync(draft.Id, 1, Judge, "k2", Cancel);

        var stale = await Assert.ThrowsAsync<RevisionConflictException>(() => Records.Drafts.FinalizeAsync(draft.Id, 1, false, Judge, "k3", Cancel));
        var closed = await Assert.ThrowsAsync<DraftStateException>(() => Records.Drafts.FinalizeAsync(draft.Id, 2, false, Judge, "k3", Cancel));
        await Assert.ThrowsAsync<DraftNotFoundException>(() => Records.Drafts.FinalizeAsync("d9", null, false, Judge, "k3", Cancel));

        Assert.Equal((1, 2), (stale.Expected, stale.Actual));
        Assert.Equal((DraftState.Withdrawn, DraftStep.Finalize), (closed.State, closed.Step));
        Assert.Null(await Records.Drafts.GetAsync("d9", Cancel));
        Assert.Equal(2, (await Records.Ledger.CheckpointAsync(Cancel)).Sequence);
    }

    [Fact]
    public async Task A_repeated_step_gives_the_first_answer_and_another_body_under_its_key_is_refused()
    {
        var draft = await Records.Drafts.AssessAsync(Sharp("v1"), Judge, "k1", Cancel);
        var reasoned = await Records.Drafts.RecordReasonAsync(draft.Id, 1, OneLine, Judge, "k2", Cancel);
        await Records.Drafts.FinalizeAsync(draft.Id, null, false, Judge, "k3", Cancel);

        Assert.Equal(draft, await Records.Drafts.AssessAsync(Sharp("v1"), Judge, "k1", Cancel));
        Assert.Equal(reasoned, await Records.Drafts.RecordReasonAsync(draft.Id, 1, OneLine, Judge, "k2", Cancel));
        var conflict = await Assert.ThrowsAsync<IdempotencyConflictException>(
            () => Records.Drafts.RecordReasonAsync(draft.Id, 1, OneLine with { Text = "Иное." }, Judge, "k2", Cancel));
        Assert.Equal("k2", conflict.Key);
        Assert.Single((await Records.Drafts.GetHistoryAsync(draft.Id, Cancel))!.Reasons);
    }

    [Fact]
    public async Task A_draft_assessed_again_under_its_key_keeps_what_was_shown_first()
    {
        var draft = await Records.Drafts.AssessAsync(Sharp("v1"), Judge, "k1", Cancel);

        var again = await Records.Drafts.AssessAsync(Calm("v2") with { IndexVersion = "index-2" }, Judge, "k1", Cancel);

        Assert.Equal(draft, again);
        var kept = Assert.Single((await Records.Drafts.GetHistoryAsync(draft.Id, Cancel))!.Assessments);
        Assert.Equal(("index-1", true), (kept.Assessment.IndexVersion, kept.Assessment.SharplyFarFromPractice));
        await Assert.ThrowsAsync<IdempotencyConflictException>(
            () => Records.Drafts.AssessAsync(Sharp("v1") with { Draft = Encoding.UTF8.GetBytes("{\"punishment\":\"2 years\"}") }, Judge, "k1", Cancel));
    }

    [Fact]
    public async Task Identical_calls_in_flight_give_one_record()
    {
        var drafts = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(
            () => Records.Drafts.AssessAsync(Sharp("v1"), Judge, "k1", Cancel), Cancel)));

        Assert.Single(drafts.Distinct());
        Assert.Single(await Records.Drafts.ListAsync(new DraftQuery(), Cancel));
        Assert.Equal(1, (await Records.Ledger.CheckpointAsync(Cancel)).Sequence);
    }

    [Fact]
    public async Task Of_many_who_finalise_the_same_revision_one_succeeds()
    {
        var draft = await Records.Drafts.AssessAsync(Calm("v1"), Judge, "k0", Cancel);

        var outcomes = await Task.WhenAll(Enumerable.Range(1, 12).Select(i => Task.Run(
            async () => await Record.ExceptionAsync(() => Records.Drafts.FinalizeAsync(draft.Id, 1, false, Judge, $"k{i}", Cancel)), Cancel)));

        Assert.Single(outcomes, outcome => outcome is null);
        Assert.Equal(11, outcomes.Count(outcome => outcome is RevisionConflictException));
        Assert.Equal(2, (await Records.Drafts.GetAsync(draft.Id, Cancel))!.Revision);
    }

    [Fact]
    public async Task A_refused_reason_stores_nothing_and_uses_up_no_key()
    {
        var draft = await Records.Drafts.AssessAsync(Sharp("v1"), Judge, "k1", Cancel);

        var tooLong = await Assert.ThrowsAsync<InvalidRecordException>(
            () => Records.Drafts.RecordReasonAsync(draft.Id, 1, OneLine with { Text = new string('я', 501) }, Judge, "k2", Cancel));
        var blank = await Assert.ThrowsAsync<InvalidRecordException>(
            () => Records.Drafts.RecordReasonAsync(draft.Id, 1, OneLine with { Text = "  " }, Judge, "k2", Cancel));
        var kept = await Records.Drafts.RecordReasonAsync(draft.Id, 1, OneLine with { Text = new string('я', 500) }, Judge, "k2", Cancel);

        Assert.Equal(("reason.text", "reason.text"), (tooLong.Field, blank.Field));
        Assert.Equal(DraftState.ReasonRecorded, kept.State);
    }

    [Fact]
    public async Task Drafts_are_listed_in_pages_by_author_and_state()
    {
        for (var i = 0; i < 5; i++)
            await Records.Drafts.AssessAsync(i % 2 == 0 ? Sharp($"{i}") : Calm($"{i}"), Judge, $"k{i}", Cancel);
        await Records.Drafts.AssessAsync(Sharp("other"), Clerk, "k9", Cancel);

        var page = await Records.Drafts.ListAsync(new DraftQuery { Author = "judge-7", State = DraftState.ReasonRequired, Limit = 2 }, Cancel);
        var rest = await Records.Drafts.ListAsync(
            new DraftQuery { Author = "judge-7", State = DraftState.ReasonRequired, Limit = 2, After = page[^1].Id }, Cancel);

        Assert.Equal(["d0000000001", "d0000000003"], page.Select(draft => draft.Id));
        Assert.Equal(["d0000000005"], rest.Select(draft => draft.Id));
    }

    [Fact]
    public async Task The_worklist_has_open_drafts_first_then_those_owing_a_reason_then_the_rest_newest_first_and_goes_on_from_a_place()
    {
        for (var i = 1; i <= 8; i++)
            await Records.Drafts.AssessAsync(Sharp($"{i}") with { Subject = new AssessmentSubject { Article = "188", Part = $"{i}", CaseNumber = $"1-{i}-26" } }, Judge, $"k{i}", Cancel);
        await Records.Drafts.FinalizeAsync("d0000000007", null, true, Judge, "f7", Cancel);
        await Records.Drafts.FinalizeAsync("d0000000002", null, true, Judge, "f2", Cancel);
        await Records.Drafts.WithdrawAsync("d0000000008", null, Judge, "w8", Cancel);
        await Records.Drafts.RecordReasonAsync("d0000000003", null, OneLine, Judge, "r3", Cancel);
        await Records.Drafts.FinalizeAsync("d0000000003", null, false, Judge, "f3", Cancel);
        await Records.Drafts.ReassessAsync("d0000000005", null, Calm("5b") with { Subject = new AssessmentSubject { Article = "190" } }, Judge, "a5", Cancel);

        var listed = new List<ListedDraft>();
        while (await Records.Drafts.WorklistAsync(new WorklistQuery { After = listed.LastOrDefault()?.Place, Limit = 3 }, Cancel) is { Count: > 0 } page)
            listed.AddRange(page);
        var owing = await Records.Drafts.WorklistAsync(new WorklistQuery { Only = WorklistGroup.ReasonOwed }, Cancel);

        Assert.Equal([6, 5, 4, 1, 7, 2, 8, 3], listed.Select(entry => int.Parse(entry.Draft.Id[1..])));
        Assert.Equal([WorklistGroup.Open, WorklistGroup.ReasonOwed, WorklistGroup.Closed], listed.Select(entry => entry.Group).Distinct());
        Assert.Equal(("190", 2), (listed[1].Newest.Subject!.Article, listed[1].Newest.Number));
        Assert.Equal("1-6-26", listed[0].Newest.Subject!.CaseNumber);
        Assert.Equal(["d0000000007", "d0000000002"], owing.Select(entry => entry.Draft.Id));
        Assert.Equal([6, 5], (await Records.Drafts.WorklistAsync(new WorklistQuery { Author = Judge.Actor, Limit = 2 }, Cancel)).Select(entry => int.Parse(entry.Draft.Id[1..])));
        Assert.Empty(await Records.Drafts.WorklistAsync(new WorklistQuery { Author = "somebody else" }, Cancel));
    }

    private static Assessment Sharp(string version) => Calm(version) with { SharplyFarFromPractice = true };

    private static Assessment Calm(string version) => new()
    {
        Draft = Encoding.UTF8.GetBytes("{\"punishment\":\"6 years\"}"),
        Seen = Encoding.UTF8.GetBytes($"{{\"v\":\"{version}\"}}"),
        IndexVersion = "index-1",
        CalibrationVersion = "calibration-1",
    };
}
