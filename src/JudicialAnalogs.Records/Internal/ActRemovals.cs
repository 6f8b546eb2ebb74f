using System.Text;
using Dapper;

namespace JudicialAnalogs.Records.Internal;

/// <summary>
/// Erases what is quoted of a blocked act outside the act itself: in what judges were shown, and in the answers kept for repeated calls. Both are looked
/// through from end to end beside the writer: blocking is rare, and an index of quotations would cost every assessment.
/// </summary>
internal static class ActRemovals
{
    /// <summary>Acts gone after in one reading of everything.</summary>
    public const int ActsAtATime = 20;

    private const int AssessmentsAtATime = 500;
    private const int AnswersAtATime = 5000;

    /// <summary>Notes, in the transaction that blocks the act, that this remains to be done.</summary>
    public static Task BeginAsync(Session session, string actId) => session.ExecuteAsync(
        "INSERT INTO removals (act_id, at, finished) VALUES (@actId, @at, 0)", new { actId, at = Instants.ToText(session.Now) });

    /// <summary>Acts blocked before a moment whose quotations were not emptied since.</summary>
    public static Task<IReadOnlyList<string>> UnfinishedAsync(Database database, DateTimeOffset before, CancellationToken cancellationToken) => database.ReadAsync(
        session => session.QueryAsync<string>("SELECT act_id FROM removals WHERE finished = 0 AND at <= @before ORDER BY act_id", new { before = Instants.ToText(before) }),
        cancellationToken);

    /// <summary>Notes that all is done.</summary>
    public static Task<int> FinishAsync(Database database, string[] actIds, CancellationToken cancellationToken) => database.WriteAsync(
        session => session.ExecuteAsync($"UPDATE removals SET finished = 1 WHERE {session.AnyOf("act_id", "actIds")}", new { actIds }), cancellationToken);

    /// <summary>Erases it. Cut off, it is done again from the beginning.</summary>
    /// <param name="database">The records.</param>
    /// <param name="actIds">Blocked acts, at most <see cref="ActsAtATime"/>.</param>
    /// <param name="caller">Who, for the ledger.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async Task ForgetAsync(Database database, string[] actIds, Caller caller, CancellationToken cancellationToken)
    {
        await EmptyAssessmentsAsync(database, actIds, caller, cancellationToken).ConfigureAwait(false);
        await EmptyReasonsAsync(database, actIds, caller, cancellationToken).ConfigureAwait(false);
        await EraseAnswersAsync(database, actIds, cancellationToken).ConfigureAwait(false);
    }

    private static async Task EmptyAssessmentsAsync(Database database, string[] actIds, Caller caller, CancellationToken cancellationToken)
    {
        var last = new Place();
        while (true)
        {
            var places = await database.ReadAsync(
                session => session.QueryAsync<Place>(
                    $"""
                    SELECT draft_id AS DraftId, number AS Number, {AnyIn(session, "seen", actIds)} AS Quotes
                    FROM draft_assessments WHERE (draft_id, number) > (@draft, @number) ORDER BY draft_id, number LIMIT {AssessmentsAtATime}
                    """,
                    Quoted(actIds, id => $"\"{id}", new { draft = last.DraftId, number = last.Number })),
                cancellationToken).ConfigureAwait(false);
            var found = places.Where(place => place.Quotes == 1).ToList();
            if (found.Count > 0)
                await database.WriteAsync(session => EmptyAsync(session, found, actIds, caller), cancellationToken).ConfigureAwait(false);
            if (places.Count < AssessmentsAtATime)
                return;
            last = places[^1];
        }
    }

    private static async Task<bool> EmptyAsync(Session session, List<Place> places, string[] actIds, Caller caller)
    {
        foreach (var place in places)
        {
            var seen = await session.FirstAsync<byte[]>("SELECT seen FROM draft_assessments WHERE draft_id = @DraftId AND number = @Number", place).ConfigureAwait(false) ?? [];
            foreach (var actId in actIds)
            {
                if (QuotedAct.Empty(seen, actId) is not { } rest)
                    continue;
                seen = rest;
                await session.ExecuteAsync(
                    "UPDATE draft_assessments SET seen = @rest WHERE draft_id = @draft AND number = @number", new { rest, draft = place.DraftId, number = place.Number }).ConfigureAwait(false);
                var details = new CanonicalEncoding().Text(actId).Text(place.DraftId).Number(place.Number).Bytes(rest).Hash();
                await LedgerWriter.AppendAsync(session, caller, "draft.forget", $"{place.DraftId} {place.Number} {actId}", details).ConfigureAwait(false);
            }
        }

        return true;
    }

    // What the judge wrote stays; a passage of the act that was pointed at loses its words.
    private static async Task EmptyReasonsAsync(Database database, string[] actIds, Caller caller, CancellationToken cancellationToken)
    {
        foreach (var actId in actIds)
        {
            var reasons = await database.ReadAsync(
                session => session.QueryAsync<Pointing>(
                    "SELECT draft_id AS DraftId, number AS Number, passage AS Passage FROM draft_reasons WHERE passage LIKE @quoted", new { quoted = $"{actId} [%" }),
                cancellationToken).ConfigureAwait(false);
            foreach (var reason in reasons)
            {
                // An underscore of the identity stands for any sign to LIKE.
                var place = reason.Passage.IndexOf("] ", StringComparison.Ordinal) + 2;
                if (reason.Passage.StartsWith($"{actId} [", StringComparison.Ordinal) && place > 1 && place < reason.Passage.Length)
                    await database.WriteAsync(session => EmptyAsync(session, reason, reason.Passage[..place], actId, caller), cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static async Task<bool> EmptyAsync(Session session, Pointing reason, string rest, string actId, Caller caller)
    {
        await session.ExecuteAsync(
            "UPDATE draft_reasons SET passage = @rest WHERE draft_id = @draft AND number = @number", new { rest, draft = reason.DraftId, number = reason.Number }).ConfigureAwait(false);
        var details = new CanonicalEncoding().Text(actId).Text(reason.DraftId).Number(reason.Number).Text(rest).Hash();
        await LedgerWriter.AppendAsync(session, caller, "draft.forget", $"{reason.DraftId} reason {reason.Number} {actId}", details).ConfigureAwait(false);
        return true;
    }

    // A repeated call for a blocked act finds the act gone, as a new one does.
    private static async Task EraseAnswersAsync(Database database, string[] actIds, CancellationToken cancellationToken)
    {
        var last = "";
        while (true)
        {
            var answers = await database.ReadAsync(
                session => session.QueryAsync<Answer>(
                    $"SELECT key AS Key, {AnyIn(session, "response", actIds)} AS Quotes FROM idempotency WHERE key > @last ORDER BY key LIMIT {AnswersAtATime}",
                    Quoted(actIds, id => $"\"actId\":\"{id}\",\"path\"", new { last })),
                cancellationToken).ConfigureAwait(false);
            var keys = answers.Where(answer => answer.Quotes == 1).Select(answer => answer.Key).ToArray();
            if (keys.Length > 0)
                await database.WriteAsync(session => session.ExecuteAsync($"DELETE FROM idempotency WHERE {session.AnyOf("key", "keys")}", new { keys }), cancellationToken).ConfigureAwait(false);
            if (answers.Count < AnswersAtATime)
                return;
            last = answers[^1].Key;
        }
    }

    private static string AnyIn(Session session, string column, string[] actIds) =>
        $"CAST(CASE WHEN {string.Join(" OR ", actIds.Select((_, i) => session.Holds(column, $"quoted{i}")))} THEN 1 ELSE 0 END AS BIGINT)";

    private static DynamicParameters Quoted(string[] actIds, Func<string, string> quoted, object others)
    {
        var parameters = new DynamicParameters(others);
        for (var i = 0; i < actIds.Length; i++)
            parameters.Add($"quoted{i}", Encoding.ASCII.GetBytes(quoted(actIds[i])));
        return parameters;
    }

    private sealed class Place
    {
        public string DraftId { get; init; } = "";

        public long Number { get; init; }

        public long Quotes { get; init; }
    }

    private sealed class Pointing
    {
        public string DraftId { get; init; } = "";

        public long Number { get; init; }

        public string Passage { get; init; } = "";
    }

    private sealed class Answer
    {
        public string Key { get; init; } = "";

        public long Quotes { get; init; }
    }
}
