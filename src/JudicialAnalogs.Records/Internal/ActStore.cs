using System.Runtime.CompilerServices;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Records.Acts;
using JudicialAnalogs.Records.Changes;
using JudicialAnalogs.Records.Internal.Json;

namespace JudicialAnalogs.Records.Internal;

internal sealed class ActStore(Database database) : IActStore
{
    /// <summary>
    /// Acts that are not blocked. With the plus the column names no index: SQLite would otherwise take that of the coverage, and go through
    /// every act of the archive for ten identities or for one page of them.
    /// </summary>
    public const string SelectStanding = "SELECT id AS Id, content AS Content FROM acts WHERE +removed = 0";

    private static readonly Caller Finisher = new("records", "service", "blocked act");

    private const int Page = 100;
    private const int LookupPage = 500;

    public async Task<IReadOnlyList<ActAppendResult>> AppendAsync(
        IReadOnlyList<CourtAct> acts, Caller caller, string? idempotencyKey, CancellationToken cancellationToken)
    {
        FieldRules.Check(caller);
        FieldRules.Key(idempotencyKey);
        ArgumentNullException.ThrowIfNull(acts);
        var rows = acts.Select(ActRow.Of).ToList();
        if (rows.Count == 0)
            return [];

        var request = Idempotency.Request("acts.append", caller);
        foreach (var row in rows)
            request.Text(row.Id).Text(row.ContentHash);
        return await database.WriteAsync(
            session => Idempotency.OnceAsync(
                session, idempotencyKey, request.Hash(), AnswerJsonContext.Default.IReadOnlyListActAppendResult, () => AppendAsync(session, rows, caller)),
            cancellationToken).ConfigureAwait(false);
    }

    public async Task<CourtAct?> GetAsync(string actId, CancellationToken cancellationToken)
    {
        var content = await database.ReadAsync(
            session => session.FirstAsync<byte[]>("SELECT content FROM acts WHERE id = @actId", new { actId }), cancellationToken).ConfigureAwait(false);
        return content is null ? null : CourtActJson.Deserialize(content);
    }

    public async Task<IReadOnlyList<CourtAct>> GetManyAsync(IReadOnlyCollection<string> actIds, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actIds);
        var found = new Dictionary<string, CourtAct>(actIds.Count, StringComparer.Ordinal);
        foreach (var ids in actIds.Distinct(StringComparer.Ordinal).Chunk(LookupPage))
        {
            var rows = await database.ReadAsync(
                session => session.QueryAsync<ContentRow>(
                    $"{SelectStanding} AND {session.AnyOf("id", "ids")}", new { ids }),
                cancellationToken).ConfigureAwait(false);
            foreach (var row in rows)
                found[row.Id] = CourtActJson.Deserialize(row.Content);
        }

        return [.. actIds.Where(found.ContainsKey).Select(id => found[id])];
    }

    public async IAsyncEnumerable<CourtAct> EnumerateAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var after = "";
        while (true)
        {
            var rows = await database.ReadAsync(
                session => session.QueryAsync<ContentRow>(
                    $"{SelectStanding} AND id > @after ORDER BY id LIMIT @limit", new { after, limit = Page }),
                cancellationToken).ConfigureAwait(false);
            foreach (var row in rows)
                yield return CourtActJson.Deserialize(row.Content);
            if (rows.Count < Page)
                yield break;
            after = rows[^1].Id;
        }
    }

    public async Task<bool> RemoveAsync(string actId, Caller caller, string? idempotencyKey, CancellationToken cancellationToken)
    {
        FieldRules.Check(caller);
        FieldRules.Key(idempotencyKey);
        var requestHash = Idempotency.Request("acts.remove", caller).Text(actId).Hash();
        var removed = await database.WriteAsync(
            session => Idempotency.OnceAsync(
                session, idempotencyKey, requestHash, AnswerJsonContext.Default.Boolean, () => RemoveAsync(session, actId, caller)),
            cancellationToken).ConfigureAwait(false);
        if (removed)
            await ForgetAsync([actId], caller).ConfigureAwait(false);
        return removed;
    }

    public async Task<int> RemoveManyAsync(IReadOnlyCollection<string> actIds, Caller caller, CancellationToken cancellationToken)
    {
        FieldRules.Check(caller);
        ArgumentNullException.ThrowIfNull(actIds);
        var removed = new List<string>();
        foreach (var actId in actIds)
        {
            if (await database.WriteAsync(session => RemoveAsync(session, actId, caller), cancellationToken).ConfigureAwait(false))
                removed.Add(actId);
        }

        await ForgetAsync(removed, caller).ConfigureAwait(false);
        return removed.Count;
    }

    public async Task<int> FinishRemovalsAsync(TimeSpan age, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(age, TimeSpan.Zero);
        var unfinished = await ActRemovals.UnfinishedAsync(database, database.Time.GetUtcNow() - age, cancellationToken).ConfigureAwait(false);
        await ForgetAsync(unfinished, Finisher).ConfigureAwait(false);
        foreach (var some in unfinished.Chunk(ActRemovals.ActsAtATime))
            await ActRemovals.FinishAsync(database, some, cancellationToken).ConfigureAwait(false);
        return unfinished.Count;
    }

    public Task<IReadOnlyList<string>> DecidedBeforeAsync(DateOnly day, string? after, int limit, CancellationToken cancellationToken)
    {
        FieldRules.Limit(limit, 10_000);
        return database.ReadAsync(
            session => session.QueryAsync<string>(
                "SELECT id FROM acts WHERE removed = 0 AND day < @day AND id > @after ORDER BY id LIMIT @limit", new { day = Instants.ToText(day), after = after ?? "", limit }),
            cancellationToken);
    }

    public Task<long> CountAsync(CancellationToken cancellationToken) =>
        database.ReadAsync(session => session.FirstAsync<long>("SELECT COUNT(*) FROM acts WHERE removed = 0"), cancellationToken);

    public Task<(long Total, IReadOnlyList<CourtAct> Acts)> DisputedAsync(int skip, int take, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(skip);
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        return database.ReadAsync<(long, IReadOnlyList<CourtAct>)>(
            async session =>
            {
                var total = await session.FirstAsync<long>("SELECT COUNT(*) FROM acts WHERE disputed > 0").ConfigureAwait(false);
                var rows = await session.QueryAsync<ContentRow>(
                    "SELECT id AS Id, content AS Content FROM acts WHERE disputed > 0 ORDER BY id LIMIT @take OFFSET @skip", new { skip, take }).ConfigureAwait(false);
                return (total, [.. rows.Select(row => CourtActJson.Deserialize(row.Content))]);
            },
            cancellationToken);
    }

    public async Task<IReadOnlyList<CoverageCell>> CoverageAsync(CancellationToken cancellationToken)
    {
        var rows = await database.ReadAsync(
            session => session.QueryAsync<CoverageRow>(
                """
                SELECT region AS Region, court AS Court, year AS Year, language AS Language, kind AS Kind, synthetic AS Synthetic, COUNT(*) AS Acts
                FROM acts
                WHERE removed = 0
                GROUP BY region, court, year, language, kind, synthetic
                ORDER BY region, court, COALESCE(year, 0), language, kind, synthetic
                """),
            cancellationToken).ConfigureAwait(false);
        return [.. rows.Select(row => row.ToCell())];
    }

    // To the end, even when the caller has gone.
    private async Task ForgetAsync(IReadOnlyCollection<string> actIds, Caller caller)
    {
        foreach (var some in actIds.Chunk(ActRemovals.ActsAtATime))
            await ActRemovals.ForgetAsync(database, some, caller, CancellationToken.None).ConfigureAwait(false);
        if (actIds.Count > 0)
            await database.ScrubAsync().ConfigureAwait(false);
    }

    private static async Task<IReadOnlyList<ActAppendResult>> AppendAsync(Session session, List<ActRow> rows, Caller caller)
    {
        rows = await CorrectAsync(session, rows).ConfigureAwait(false);
        var stored = await StandingsAsync(session, rows).ConfigureAwait(false);
        var sequence = await ChangeFeed.HeadAsync(session).ConfigureAwait(false);
        var before = sequence;
        var results = new List<ActAppendResult>(rows.Count);
        var details = new CanonicalEncoding();
        foreach (var row in rows)
        {
            var outcome = Outcome(stored.GetValueOrDefault(row.Id), row);
            if (outcome is AppendOutcome.Unchanged or AppendOutcome.Blocked)
            {
                results.Add(new ActAppendResult(row.Id, outcome, null));
                continue;
            }

            row.Sequence = ++sequence;
            var kind = outcome == AppendOutcome.Added ? ChangeKind.Added : ChangeKind.Replaced;
            await ChangeFeed.AppendAsync(session, new Change(sequence, ChangeSubject.Act, kind, row.Id)).ConfigureAwait(false);
            if (kind == ChangeKind.Replaced)
                await PastStates.KeepActAsync(session, row.Id, sequence).ConfigureAwait(false);
            await session.ExecuteAsync(ActRow.Upsert, row).ConfigureAwait(false);
            stored[row.Id] = new ActStanding { Id = row.Id, ContentHash = row.ContentHash };
            details.Number(sequence).Text(row.Id).Text(row.ContentHash);
            results.Add(new ActAppendResult(row.Id, outcome, sequence));
        }

        if (sequence > before)
            await LedgerWriter.AppendAsync(session, caller, "acts.append", $"changes {before + 1}-{sequence}", details.Hash()).ConfigureAwait(false);
        return results;
    }

    private static async Task<List<ActRow>> CorrectAsync(Session session, List<ActRow> rows)
    {
        var corrected = new List<ActRow>(rows.Count);
        foreach (var some in rows.Chunk(LookupPage))
        {
            var corrections = await ActCorrections.AcceptedAsync(session, [.. some.Select(row => row.Id)]).ConfigureAwait(false);
            corrected.AddRange(some.Select(row => corrections.Contains(row.Id)
                ? ActRow.Of(ActCorrections.Apply(CourtActJson.Deserialize(row.Content), corrections[row.Id]))
                : row));
        }

        return corrected;
    }

    private static AppendOutcome Outcome(ActStanding? stored, ActRow row) => stored switch
    {
        null => AppendOutcome.Added,
        { Removed: 1 } => AppendOutcome.Blocked,
        _ when stored.ContentHash == row.ContentHash => AppendOutcome.Unchanged,
        _ => AppendOutcome.Replaced,
    };

    private static async Task<bool> RemoveAsync(Session session, string actId, Caller caller)
    {
        var stored = await session.FirstAsync<ActStanding>(ActStanding.Select + " WHERE id = @actId", new { actId }).ConfigureAwait(false);
        if (stored is null || stored.Removed == 1)
            return false;

        var sequence = await ChangeFeed.HeadAsync(session).ConfigureAwait(false) + 1;
        await ChangeFeed.AppendAsync(session, new Change(sequence, ChangeSubject.Act, ChangeKind.Removed, actId)).ConfigureAwait(false);
        await ActCorrections.EraseAsync(session, actId).ConfigureAwait(false);
        await PastStates.EraseActAsync(session, actId).ConfigureAwait(false);
        await OriginalStore.EraseAsync(session, actId).ConfigureAwait(false);
        await session.ExecuteAsync(
            """
            UPDATE acts
            SET sequence = @sequence, removed = 1, disputed = 0, content = NULL, content_hash = NULL, region = '', court = '', day = NULL, year = NULL
            WHERE id = @actId
            """,
            new { sequence, actId }).ConfigureAwait(false);
        var detailsHash = new CanonicalEncoding().Number(sequence).Text(actId).Text(stored.ContentHash).Hash();
        await ActRemovals.BeginAsync(session, actId).ConfigureAwait(false);
        await LedgerWriter.AppendAsync(session, caller, "act.remove", actId, detailsHash).ConfigureAwait(false);
        return true;
    }

    private static async Task<Dictionary<string, ActStanding>> StandingsAsync(Session session, List<ActRow> rows)
    {
        var standings = new Dictionary<string, ActStanding>(rows.Count, StringComparer.Ordinal);
        foreach (var ids in rows.Select(row => row.Id).Distinct(StringComparer.Ordinal).Chunk(LookupPage))
        {
            var found = await session.QueryAsync<ActStanding>(
                $"{ActStanding.Select} WHERE {session.AnyOf("id", "ids")}", new { ids }).ConfigureAwait(false);
            foreach (var standing in found)
                standings[standing.Id] = standing;
        }

        return standings;
    }

    private sealed class ActStanding
    {
        public const string Select = "SELECT id AS Id, content_hash AS ContentHash, removed AS Removed FROM acts";

        public string Id { get; init; } = "";

        public string? ContentHash { get; init; }

        public long Removed { get; init; }
    }

    private sealed class ContentRow
    {
        public string Id { get; init; } = "";

        public byte[] Content { get; init; } = [];
    }

    private sealed class CoverageRow
    {
        public string Region { get; init; } = "";

        public string Court { get; init; } = "";

        public long? Year { get; init; }

        public string Language { get; init; } = "";

        public string Kind { get; init; } = "";

        public long Synthetic { get; init; }

        public long Acts { get; init; }

        public CoverageCell ToCell() =>
            new(Region, Court, (int?)Year, StoredName.Parse<LawLanguage>(Language), StoredName.Parse<ActKind>(Kind), Synthetic == 1, Acts);
    }
}
