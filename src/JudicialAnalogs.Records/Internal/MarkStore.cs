using System.Globalization;
using JudicialAnalogs.Records.Failures;
using JudicialAnalogs.Records.Internal.Json;
using JudicialAnalogs.Records.Marks;

namespace JudicialAnalogs.Records.Internal;

internal sealed class MarkStore(Database database) : IMarkStore
{
    public Task<StoredMark> MarkAsync(AnalogMark mark, Caller caller, string idempotencyKey, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(mark);
        FieldRules.Check(caller);
        FieldRules.Text("idempotency_key", idempotencyKey, 1, 200);
        FieldRules.Text("draft_id", mark.DraftId, 1, 200);
        mark.Validate();
        var requestHash = Idempotency.Request("analog.mark", caller)
            .Text(mark.DraftId).Number(mark.AssessmentNumber).Text(mark.CountAddress).Number(mark.NotSimilar ? 1 : 0).Number((long)(mark.Reason ?? 0)).Hash();
        return database.WriteAsync(
            session => Idempotency.OnceAsync(
                session, idempotencyKey, requestHash, AnswerJsonContext.Default.StoredMark, () => MarkAsync(session, mark, caller, requestHash)),
            cancellationToken);
    }

    public async Task<IReadOnlyList<StoredMark>> ListAsync(string? draftId, long after, int limit, CancellationToken cancellationToken)
    {
        FieldRules.Limit(limit, 1000);
        var ofDraft = draftId is null ? "" : " AND draft_id = @draftId";
        var rows = await database.ReadAsync(
            session => session.QueryAsync<MarkRow>($"{MarkRow.Select} WHERE number > @after{ofDraft} ORDER BY number LIMIT @limit", new { draftId, after, limit }),
            cancellationToken).ConfigureAwait(false);
        return [.. rows.Select(row => row.ToMark())];
    }

    private static async Task<StoredMark> MarkAsync(Session session, AnalogMark mark, Caller caller, string detailsHash)
    {
        var versions = await session.FirstAsync<long?>("SELECT assessments FROM drafts WHERE id = @id", new { id = mark.DraftId }).ConfigureAwait(false)
            ?? throw new DraftNotFoundException(mark.DraftId);
        if (mark.AssessmentNumber < 1 || mark.AssessmentNumber > versions)
        {
            throw new InvalidRecordException(
                "draft_version", RecordRule.Range, $"The draft has the versions 1 to {versions}; {mark.AssessmentNumber} is none of them.", 1, versions, mark.AssessmentNumber);
        }

        if (!mark.NotSimilar && !await StandsAsync(session, mark, caller).ConfigureAwait(false))
            throw new InvalidRecordException("count_address", RecordRule.NotMarked, "There is no mark of yours on this analog to take back.", mark.CountAddress);
        var number = await session.FirstAsync<long>("SELECT COALESCE(MAX(number), 0) + 1 FROM analog_marks").ConfigureAwait(false);
        var entry = new StoredMark(number, mark, caller.Actor, session.Now);
        await session.ExecuteAsync(MarkRow.Insert, MarkRow.Of(entry)).ConfigureAwait(false);
        var subject = string.Create(CultureInfo.InvariantCulture, $"{mark.DraftId} {mark.AssessmentNumber} {mark.CountAddress}");
        await LedgerWriter.AppendAsync(session, caller, mark.NotSimilar ? "analog.mark" : "analog.unmark", subject, detailsHash).ConfigureAwait(false);
        return entry;
    }

    private static async Task<bool> StandsAsync(Session session, AnalogMark mark, Caller caller)
    {
        var last = await session.FirstAsync<long?>(
            "SELECT not_similar FROM analog_marks WHERE draft_id = @DraftId AND count_address = @CountAddress AND author = @Actor ORDER BY number DESC LIMIT 1",
            new { mark.DraftId, mark.CountAddress, caller.Actor }).ConfigureAwait(false);
        return last == 1;
    }
}
