using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Corrections;
using JudicialAnalogs.Records.Acts;
using JudicialAnalogs.Records.Changes;
using JudicialAnalogs.Records.Corrections;
using JudicialAnalogs.Records.Failures;
using JudicialAnalogs.Records.Internal.Json;

namespace JudicialAnalogs.Records.Internal;

internal sealed class CorrectionStore(Database database) : ICorrectionStore
{
    private const int LongestReason = 500;
    private const int LongestPath = 100;
    private const int LongestValue = 500;

    public async Task<Correction> ProposeAsync(
        string actId, ActCorrection correction, string reason, Caller caller, string idempotencyKey, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(correction);
        FieldRules.Check(caller);
        FieldRules.Text("idempotency_key", idempotencyKey, 1, 200);
        FieldRules.Text("path", correction.Path, 1, LongestPath);
        FieldRules.Text("value", correction.Value, 1, LongestValue);
        FieldRules.Text("reason", reason, 0, LongestReason);
        var requestHash = Idempotency.Request("act.correct", caller).Text(actId).Text(correction.Path).Text(correction.Value).Text(reason).Hash();
        return await database.WriteAsync(
            session => Idempotency.OnceAsync(
                session,
                idempotencyKey,
                requestHash,
                AnswerJsonContext.Default.Correction,
                () => ProposeAsync(session, actId, correction, reason, caller, requestHash)),
            cancellationToken).ConfigureAwait(false);
    }

    public Task<IReadOnlyList<Correction>> OfActAsync(string actId, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<Correction>>(
            async session =>
            {
                var rows = await session.QueryAsync<CorrectionRow>(CorrectionRow.Select + " WHERE act_id = @actId ORDER BY path, number", new { actId }).ConfigureAwait(false);
                var corrections = new List<Correction>(rows.Count);
                foreach (var row in rows)
                    corrections.Add(await ReadAsync(session, row).ConfigureAwait(false));
                return corrections;
            },
            cancellationToken);

    private static async Task<Correction> ProposeAsync(
        Session session, string actId, ActCorrection correction, string reason, Caller caller, string detailsHash)
    {
        var content = await session.FirstAsync<byte[]>("SELECT content FROM acts WHERE id = @actId", new { actId }).ConfigureAwait(false)
            ?? throw new ActNotFoundException(actId);
        var act = CourtActJson.Deserialize(content);
        var (current, corrected) = Try(act, correction);
        var row = await FindAsync(session, actId, correction).ConfigureAwait(false);
        if (row is null)
        {
            // What was read may be confirmed where another reader disputes it.
            if (current == correction.Value && act.Disputed.All(disputed => disputed.Path != correction.Path))
                throw new InvalidRecordException(
                    "value", RecordRule.AlreadySo, $"{correction.Path} is \"{current}\" already; nothing is to be corrected.", correction.Path, current);
            row = await InsertAsync(session, actId, correction, current).ConfigureAwait(false);
        }

        await session.ExecuteAsync(
            "INSERT INTO act_correction_reasons (correction, actor, text, at) VALUES (@number, @actor, @reason, @at) ON CONFLICT (correction, actor) DO NOTHING",
            new { number = row.Number, actor = caller.Actor, reason, at = Instants.ToText(session.Now) }).ConfigureAwait(false);
        await LedgerWriter.AppendAsync(session, caller, "act.correct", $"{actId} {correction.Path}", detailsHash).ConfigureAwait(false);

        var standing = await ReadAsync(session, row).ConfigureAwait(false);
        if (standing.Accepted || standing.Agreeing < Correction.PeopleNeeded)
            return standing;
        await AcceptAsync(session, row, corrected, caller).ConfigureAwait(false);
        return standing with { Accepted = true };
    }

    private static (string Current, CourtAct Corrected) Try(CourtAct act, ActCorrection correction)
    {
        try
        {
            return (correction.Current(act), correction.Apply(act));
        }
        catch (ActCorrectionException failure)
        {
            throw new InvalidRecordException(
                failure.Field, failure.Field == "path" ? RecordRule.NoSuchPlace : RecordRule.ValueNotTaken, failure.Message, failure, correction.Path, correction.Value);
        }
    }

    private static Task<CorrectionRow?> FindAsync(Session session, string actId, ActCorrection correction) => session.FirstAsync<CorrectionRow>(
        CorrectionRow.Select + " WHERE act_id = @actId AND path = @path AND value = @value", new { actId, path = correction.Path, value = correction.Value });

    private static async Task<CorrectionRow> InsertAsync(Session session, string actId, ActCorrection correction, string current)
    {
        var row = new CorrectionRow
        {
            Number = await session.FirstAsync<long>("SELECT COALESCE(MAX(number), 0) + 1 FROM act_corrections").ConfigureAwait(false),
            ActId = actId,
            Path = correction.Path,
            Value = correction.Value,
            ReadValue = current,
        };
        await session.ExecuteAsync(CorrectionRow.Insert, row).ConfigureAwait(false);
        return row;
    }

    private static async Task AcceptAsync(Session session, CorrectionRow row, CourtAct corrected, Caller caller)
    {
        await session.ExecuteAsync(
            "UPDATE act_corrections SET accepted = CASE WHEN number = @number THEN 1 ELSE 0 END WHERE act_id = @actId AND path = @path",
            new { number = row.Number, actId = row.ActId, path = row.Path }).ConfigureAwait(false);
        var stored = ActRow.Of(corrected);
        stored.Sequence = await ChangeFeed.HeadAsync(session).ConfigureAwait(false) + 1;
        await ChangeFeed.AppendAsync(session, new Change(stored.Sequence, ChangeSubject.Act, ChangeKind.Replaced, row.ActId)).ConfigureAwait(false);
        await PastStates.KeepActAsync(session, row.ActId, stored.Sequence).ConfigureAwait(false);
        await session.ExecuteAsync(ActRow.Upsert, stored).ConfigureAwait(false);
        var details = new CanonicalEncoding().Number(stored.Sequence).Text(row.Path).Text(row.Value).Text(stored.ContentHash);
        await LedgerWriter.AppendAsync(session, caller, "act.correct.accept", row.ActId, details.Hash()).ConfigureAwait(false);
    }

    private static async Task<Correction> ReadAsync(Session session, CorrectionRow row)
    {
        var reasons = await session.QueryAsync<ReasonRow>(
            "SELECT actor AS Actor, text AS Text, at AS At FROM act_correction_reasons WHERE correction = @number ORDER BY at, actor",
            new { number = row.Number }).ConfigureAwait(false);
        return new Correction(
            row.ActId,
            row.Path,
            row.Value,
            row.ReadValue,
            reasons.Count,
            row.Accepted == 1,
            [.. reasons.Select(reason => new CorrectionReason(reason.Actor, reason.Text, Instants.Parse(reason.At)))]);
    }

    private sealed class ReasonRow
    {
        public string Actor { get; init; } = "";

        public string Text { get; init; } = "";

        public string At { get; init; } = "";
    }
}
