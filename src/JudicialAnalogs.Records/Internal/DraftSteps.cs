using System.Globalization;
using JudicialAnalogs.Records.Drafts;

namespace JudicialAnalogs.Records.Internal;

/// <summary>
/// The rows each step of a draft writes, in the caller's transaction: the draft, what the step brings, the event and the ledger entry.
/// Whether the step is allowed is <see cref="DraftLifecycle"/>'s to say. The hash of the request stands in the ledger as the details.
/// </summary>
internal static class DraftSteps
{
    public static async Task<Draft> BeginAsync(Session session, Assessment assessment, Caller caller, string detailsHash)
    {
        var number = await session.FirstAsync<long>("SELECT COALESCE(MAX(number), 0) + 1 FROM drafts").ConfigureAwait(false);
        var standing = DraftLifecycle.Begin(assessment.ReasonRequired);
        var draft = new Draft(
            "d" + number.ToString("D10", CultureInfo.InvariantCulture),
            Revision: 1,
            standing.State,
            standing.ReasonOwed,
            caller.Actor,
            Assessments: 1,
            Reasons: 0,
            session.Now,
            session.Now,
            FinalizedAt: null);
        await session.ExecuteAsync(
            """
            INSERT INTO drafts (number, id, revision, state, reason_owed, author, assessments, reasons, created_at, changed_at)
            VALUES (@number, @id, 1, @state, @owed, @author, 1, 0, @at, @at)
            """,
            new
            {
                number,
                id = draft.Id,
                state = (long)draft.State,
                owed = draft.ReasonOwed ? 1L : 0L,
                author = draft.Author,
                at = Instants.ToText(session.Now),
            }).ConfigureAwait(false);
        await session.ExecuteAsync(AssessmentRow.Insert, AssessmentRow.Of(draft.Id, 1, assessment, session.Now)).ConfigureAwait(false);
        await SubjectRow.InsertAsync(session, draft.Id, 1, assessment).ConfigureAwait(false);
        await RecordAsync(session, draft, DraftStep.Assess, caller, "draft.assess", detailsHash).ConfigureAwait(false);
        return draft;
    }

    public static async Task<Draft> ReassessAsync(Session session, Draft draft, Assessment assessment, Caller caller, string detailsHash)
    {
        var standing = DraftLifecycle.Reassess(Standing(draft), assessment.ReasonRequired);
        var next = Next(session, draft, standing) with { Assessments = draft.Assessments + 1 };
        await session.ExecuteAsync(AssessmentRow.Insert, AssessmentRow.Of(draft.Id, next.Assessments, assessment, session.Now)).ConfigureAwait(false);
        await SubjectRow.InsertAsync(session, draft.Id, next.Assessments, assessment).ConfigureAwait(false);
        return await SaveAsync(session, next, DraftStep.Reassess, caller, "draft.reassess", detailsHash).ConfigureAwait(false);
    }

    public static async Task<Draft> RecordReasonAsync(Session session, Draft draft, Reason reason, Caller caller, string detailsHash)
    {
        var standing = DraftLifecycle.RecordReason(Standing(draft));
        var next = Next(session, draft, standing) with { Reasons = draft.Reasons + 1 };
        var row = new ReasonRow
        {
            DraftId = draft.Id,
            Number = next.Reasons,
            AssessmentNumber = draft.Assessments,
            Category = (long)reason.Category,
            Text = reason.Text,
            Passage = reason.Passage,
            Author = caller.Actor,
            At = Instants.ToText(session.Now),
        };
        await session.ExecuteAsync(ReasonRow.Insert, row).ConfigureAwait(false);
        if (reason.Category == ReasonCategory.ErrorOfAnalysis)
            await ReportedErrorStore.ReportAsync(session, draft.Id, next.Reasons).ConfigureAwait(false);
        return await SaveAsync(session, next, DraftStep.RecordReason, caller, "draft.reason", detailsHash).ConfigureAwait(false);
    }

    public static Task<Draft> FinalizeAsync(Session session, Draft draft, bool reasonToFollow, Caller caller, string detailsHash)
    {
        var standing = DraftLifecycle.Finalize(Standing(draft), reasonToFollow);
        var next = Next(session, draft, standing) with { FinalizedAt = session.Now };
        var step = standing.ReasonOwed ? DraftStep.FinalizeReasonToFollow : DraftStep.Finalize;
        return SaveAsync(session, next, step, caller, standing.ReasonOwed ? "draft.finalize-reason-to-follow" : "draft.finalize", detailsHash);
    }

    public static Task<Draft> WithdrawAsync(Session session, Draft draft, Caller caller, string detailsHash) =>
        SaveAsync(session, Next(session, draft, DraftLifecycle.Withdraw(Standing(draft))), DraftStep.Withdraw, caller, "draft.withdraw", detailsHash);

    private static DraftStanding Standing(Draft draft) => new(draft.State, draft.ReasonOwed);

    private static Draft Next(Session session, Draft draft, DraftStanding standing) => draft with
    {
        Revision = draft.Revision + 1,
        State = standing.State,
        ReasonOwed = standing.ReasonOwed,
        ChangedAt = session.Now,
    };

    private static async Task<Draft> SaveAsync(Session session, Draft draft, DraftStep step, Caller caller, string action, string detailsHash)
    {
        await session.ExecuteAsync(
            """
            UPDATE drafts
            SET revision = @revision, state = @state, reason_owed = @owed, assessments = @assessments, reasons = @reasons,
                changed_at = @changedAt, finalized_at = @finalizedAt
            WHERE id = @id
            """,
            new
            {
                id = draft.Id,
                revision = draft.Revision,
                state = (long)draft.State,
                owed = draft.ReasonOwed ? 1L : 0L,
                assessments = (long)draft.Assessments,
                reasons = (long)draft.Reasons,
                changedAt = Instants.ToText(draft.ChangedAt),
                finalizedAt = draft.FinalizedAt is { } at ? Instants.ToText(at) : null,
            }).ConfigureAwait(false);
        await RecordAsync(session, draft, step, caller, action, detailsHash).ConfigureAwait(false);
        return draft;
    }

    private static async Task RecordAsync(Session session, Draft draft, DraftStep step, Caller caller, string action, string detailsHash)
    {
        var row = new DraftEventRow
        {
            DraftId = draft.Id,
            Revision = draft.Revision,
            Step = (long)step,
            State = (long)draft.State,
            ReasonOwed = draft.ReasonOwed ? 1 : 0,
            Actor = caller.Actor,
            At = Instants.ToText(session.Now),
        };
        await session.ExecuteAsync(DraftEventRow.Insert, row).ConfigureAwait(false);
        await LedgerWriter.AppendAsync(session, caller, action, draft.Id, detailsHash).ConfigureAwait(false);
    }
}
