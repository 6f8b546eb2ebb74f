using JudicialAnalogs.Records.Drafts;
using JudicialAnalogs.Records.Failures;
using JudicialAnalogs.Records.Internal.Json;

namespace JudicialAnalogs.Records.Internal;

internal sealed class DraftStore(Database database) : IDraftStore
{
    public Task<Draft> AssessAsync(Assessment assessment, Caller caller, string idempotencyKey, CancellationToken cancellationToken)
    {
        Check(assessment);
        return OnceAsync(
            "draft.assess",
            caller,
            idempotencyKey,
            request => request.Bytes(assessment.Draft.Span),
            (session, _) => DraftSteps.BeginAsync(session, assessment, caller, HashOf(Idempotency.Request("draft.assess", caller), assessment)),
            cancellationToken);
    }

    public Task<Draft> ReassessAsync(
        string draftId, long? expectedRevision, Assessment assessment, Caller caller, string idempotencyKey, CancellationToken cancellationToken)
    {
        Check(assessment);
        return OnceAsync(
            "draft.reassess",
            caller,
            idempotencyKey,
            request => Encode(request, draftId, expectedRevision).Bytes(assessment.Draft.Span),
            async (session, _) =>
            {
                var draft = await LoadAsync(session, draftId, expectedRevision).ConfigureAwait(false);
                var details = HashOf(Encode(Idempotency.Request("draft.reassess", caller), draftId, expectedRevision), assessment);
                return await DraftSteps.ReassessAsync(session, draft, assessment, caller, details).ConfigureAwait(false);
            },
            cancellationToken);
    }

    public Task<Draft> RecordReasonAsync(
        string draftId, long? expectedRevision, Reason reason, Caller caller, string idempotencyKey, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reason);
        reason.Validate();
        FieldRules.Storable("reason.text", reason.Text);
        FieldRules.Storable("reason.passage", reason.Passage ?? "");
        return OnceAsync(
            "draft.reason",
            caller,
            idempotencyKey,
            request => Encode(request, draftId, expectedRevision).Number((long)reason.Category).Text(reason.Text).Text(reason.Passage),
            async (session, requestHash) =>
            {
                var draft = await LoadAsync(session, draftId, expectedRevision).ConfigureAwait(false);
                return await DraftSteps.RecordReasonAsync(session, draft, reason, caller, requestHash).ConfigureAwait(false);
            },
            cancellationToken);
    }

    public Task<Draft> FinalizeAsync(
        string draftId, long? expectedRevision, bool reasonToFollow, Caller caller, string idempotencyKey, CancellationToken cancellationToken) =>
        OnceAsync(
            "draft.finalize",
            caller,
            idempotencyKey,
            request => Encode(request, draftId, expectedRevision).Number(reasonToFollow ? 1 : 0),
            async (session, requestHash) =>
            {
                var draft = await LoadAsync(session, draftId, expectedRevision).ConfigureAwait(false);
                return await DraftSteps.FinalizeAsync(session, draft, reasonToFollow, caller, requestHash).ConfigureAwait(false);
            },
            cancellationToken);

    public Task<Draft> WithdrawAsync(
        string draftId, long? expectedRevision, Caller caller, string idempotencyKey, CancellationToken cancellationToken) =>
        OnceAsync(
            "draft.withdraw",
            caller,
            idempotencyKey,
            request => Encode(request, draftId, expectedRevision),
            async (session, requestHash) =>
            {
                var draft = await LoadAsync(session, draftId, expectedRevision).ConfigureAwait(false);
                return await DraftSteps.WithdrawAsync(session, draft, caller, requestHash).ConfigureAwait(false);
            },
            cancellationToken);

    public Task<Draft?> GetAsync(string draftId, CancellationToken cancellationToken) =>
        database.ReadAsync(session => FindAsync(session, draftId), cancellationToken);

    public Task<DraftHistory?> GetHistoryAsync(string draftId, CancellationToken cancellationToken) =>
        database.ReadAsync(session => HistoryAsync(session, draftId), cancellationToken);

    public async Task<IReadOnlyList<Draft>> ListAsync(DraftQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        FieldRules.Limit(query.Limit, 1000);
        var conditions = new List<string> { "id > @after" };
        if (query.Author is not null)
            conditions.Add("author = @author");
        if (query.State is not null)
            conditions.Add("state = @state");
        if (query.ReasonOwed is not null)
            conditions.Add("reason_owed = @reasonOwed");
        var parameters = new
        {
            after = query.After ?? "",
            author = query.Author,
            state = (long?)query.State,
            reasonOwed = query.ReasonOwed == true ? 1L : 0L,
            limit = query.Limit,
        };
        var rows = await database.ReadAsync(
            session => session.QueryAsync<DraftRow>(
                $"{DraftRow.Select} WHERE {string.Join(" AND ", conditions)} ORDER BY id LIMIT @limit", parameters),
            cancellationToken).ConfigureAwait(false);
        return [.. rows.Select(row => row.ToDraft())];
    }

    public Task<IReadOnlyList<ListedDraft>> WorklistAsync(WorklistQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        FieldRules.Limit(query.Limit, 1000);
        return database.ReadAsync(session => Worklist.ReadAsync(session, query), cancellationToken);
    }

    private Task<Draft> OnceAsync(
        string operation,
        Caller caller,
        string idempotencyKey,
        Func<CanonicalEncoding, CanonicalEncoding> encode,
        Func<Session, string, Task<Draft>> step,
        CancellationToken cancellationToken)
    {
        FieldRules.Check(caller);
        FieldRules.Text("idempotency_key", idempotencyKey, 1, 200);
        var requestHash = encode(Idempotency.Request(operation, caller)).Hash();
        return database.WriteAsync(
            session => Idempotency.OnceAsync(session, idempotencyKey, requestHash, AnswerJsonContext.Default.Draft, () => step(session, requestHash)),
            cancellationToken);
    }

    private static async Task<Draft> LoadAsync(Session session, string draftId, long? expectedRevision)
    {
        var draft = await FindAsync(session, draftId).ConfigureAwait(false) ?? throw new DraftNotFoundException(draftId);
        return expectedRevision is { } expected && expected != draft.Revision
            ? throw new RevisionConflictException(draftId, expected, draft.Revision)
            : draft;
    }

    private static async Task<Draft?> FindAsync(Session session, string draftId) =>
        (await session.FirstAsync<DraftRow>(DraftRow.Select + " WHERE id = @draftId", new { draftId }).ConfigureAwait(false))?.ToDraft();

    private static async Task<DraftHistory?> HistoryAsync(Session session, string draftId)
    {
        if (await FindAsync(session, draftId).ConfigureAwait(false) is not { } draft)
            return null;
        var owner = new { draftId };
        var assessments = await session.QueryAsync<AssessmentRow>(AssessmentRow.Select + " WHERE draft_id = @draftId ORDER BY number", owner).ConfigureAwait(false);
        var reasons = await session.QueryAsync<ReasonRow>(ReasonRow.Select + " WHERE draft_id = @draftId ORDER BY number", owner).ConfigureAwait(false);
        var events = await session.QueryAsync<DraftEventRow>(DraftEventRow.Select + " WHERE draft_id = @draftId ORDER BY revision", owner).ConfigureAwait(false);
        return new DraftHistory(
            draft, [.. assessments.Select(row => row.ToAssessment())], [.. reasons.Select(row => row.ToReason())], [.. events.Select(row => row.ToEvent())]);
    }

    private static void Check(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        FieldRules.Text("assessment.index_version", assessment.IndexVersion, 1, 200);
        FieldRules.Text("assessment.calibration_version", assessment.CalibrationVersion, 1, 200);
        FieldRules.Text("assessment.law_version", assessment.LawVersion, 0, 200);
        SubjectRow.Check(assessment.Subject);
    }

    private static CanonicalEncoding Encode(CanonicalEncoding request, string draftId, long? expectedRevision) =>
        request.Text(draftId).Number(expectedRevision ?? -1);

    // For the ledger. The key stands for what was asked alone: asked again later, the archive may answer otherwise, and the first answer holds.
    private static string HashOf(CanonicalEncoding request, Assessment assessment) => request
        .Bytes(assessment.Draft.Span)
        .Bytes(assessment.Seen.Span)
        .Text(assessment.IndexVersion)
        .Text(assessment.CalibrationVersion)
        .Text(assessment.LawVersion)
        .Number(assessment.OutsideLaw ? 1 : 0)
        .Number(assessment.SharplyFarFromPractice ? 1 : 0)
        .Bytes(assessment.Origin.Span)
        .Hash();
}
