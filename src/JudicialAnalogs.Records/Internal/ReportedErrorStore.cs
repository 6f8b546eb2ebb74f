using JudicialAnalogs.Records.Corrections;
using JudicialAnalogs.Records.Drafts;
using JudicialAnalogs.Records.Failures;
using JudicialAnalogs.Records.Internal.Json;

namespace JudicialAnalogs.Records.Internal;

internal sealed class ReportedErrorStore(Database database) : IReportedErrorStore
{
    public async Task<IReadOnlyList<ReportedError>> ListAsync(long after, int limit, bool settledToo, CancellationToken cancellationToken)
    {
        FieldRules.Limit(limit, 1000);
        var open = settledToo ? "" : " AND entry.outcome IS NULL";
        var rows = await database.ReadAsync(
            session => session.QueryAsync<ReportedErrorRow>(
                $"{ReportedErrorRow.Select} WHERE entry.number > @after{open} ORDER BY entry.number LIMIT @limit", new { after, limit }),
            cancellationToken).ConfigureAwait(false);
        return [.. rows.Select(row => row.ToEntry())];
    }

    public Task<ReportedError> SettleAsync(
        long number, ReportedErrorOutcome outcome, string note, Caller caller, string idempotencyKey, CancellationToken cancellationToken)
    {
        FieldRules.Check(caller);
        FieldRules.Text("idempotency_key", idempotencyKey, 1, 200);
        FieldRules.Text("note", note, 0, Reason.MaximumLength);
        if (!Enum.IsDefined(outcome))
            throw new InvalidRecordException("outcome", RecordRule.Outcome, "The review finds the analysis wrong or not wrong.");
        var requestHash = Idempotency.Request("reported-error.settle", caller).Number(number).Number((long)outcome).Text(note).Hash();
        return database.WriteAsync(
            session => Idempotency.OnceAsync(
                session,
                idempotencyKey,
                requestHash,
                AnswerJsonContext.Default.ReportedError,
                () => SettleAsync(session, number, outcome, note, caller, requestHash)),
            cancellationToken);
    }

    /// <summary>Puts a reason on the list, in the transaction that stores it.</summary>
    public static async Task ReportAsync(Session session, string draftId, long reasonNumber)
    {
        var number = await session.FirstAsync<long>("SELECT COALESCE(MAX(number), 0) + 1 FROM reported_errors").ConfigureAwait(false);
        await session.ExecuteAsync(
            "INSERT INTO reported_errors (number, draft_id, reason_number, note) VALUES (@number, @draftId, @reasonNumber, '')",
            new { number, draftId, reasonNumber }).ConfigureAwait(false);
    }

    private static async Task<ReportedError> SettleAsync(
        Session session, long number, ReportedErrorOutcome outcome, string note, Caller caller, string detailsHash)
    {
        var row = await FindAsync(session, number).ConfigureAwait(false) ?? throw new ReportedErrorNotFoundException(number);
        if (row.Outcome is not null)
            throw new ReportedErrorSettledException(number);
        await session.ExecuteAsync(
            "UPDATE reported_errors SET outcome = @outcome, note = @note, settled_by = @actor, settled_at = @at WHERE number = @number",
            new { number, outcome = (long)outcome, note, actor = caller.Actor, at = Instants.ToText(session.Now) }).ConfigureAwait(false);
        await LedgerWriter.AppendAsync(session, caller, "reported-error.settle", $"{row.DraftId} {row.Number}", detailsHash).ConfigureAwait(false);
        return (await FindAsync(session, number).ConfigureAwait(false))!.ToEntry();
    }

    private static Task<ReportedErrorRow?> FindAsync(Session session, long number) =>
        session.FirstAsync<ReportedErrorRow>(ReportedErrorRow.Select + " WHERE entry.number = @number", new { number });
}
