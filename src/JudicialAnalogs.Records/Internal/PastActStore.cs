using System.Runtime.CompilerServices;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Records.Acts;

namespace JudicialAnalogs.Records.Internal;

/// <summary>Acts as they stood at a position of the change feed. One removed since then is missing.</summary>
internal sealed class PastActStore(Database database, long sequence) : IActStore
{
    private const int Page = 100;
    private const int LookupPage = 500;

    // Each part by its own key and no further than the page, or every page would go through all acts.
    private const string PageAfter =
        """
        SELECT Id, Content FROM (
            SELECT id AS Id, content AS Content FROM acts WHERE +removed = 0 AND sequence <= @sequence AND id > @after ORDER BY id LIMIT @limit) standing
        UNION ALL
        SELECT Id, Content FROM (
            SELECT act_id AS Id, content AS Content FROM act_versions
            WHERE sequence <= @sequence AND replaced_by > @sequence AND act_id > @after ORDER BY act_id LIMIT @limit) kept
        ORDER BY 1 LIMIT @limit
        """;

    public async Task<CourtAct?> GetAsync(string actId, CancellationToken cancellationToken) =>
        await GetManyAsync([actId], cancellationToken).ConfigureAwait(false) is [var act] ? act : null;

    public async Task<IReadOnlyList<CourtAct>> GetManyAsync(IReadOnlyCollection<string> actIds, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actIds);
        var found = new Dictionary<string, CourtAct>(actIds.Count, StringComparer.Ordinal);
        foreach (var ids in actIds.Distinct(StringComparer.Ordinal).Chunk(LookupPage))
        {
            var rows = await database.ReadAsync(
                session => session.QueryAsync<Row>(Standing(session.AnyOf("id", "ids"), session.AnyOf("act_id", "ids")), new { ids, sequence }),
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
                session => session.QueryAsync<Row>(PageAfter, new { after, sequence, limit = Page }),
                cancellationToken).ConfigureAwait(false);
            foreach (var row in rows)
                yield return CourtActJson.Deserialize(row.Content);
            if (rows.Count < Page)
                yield break;
            after = rows[^1].Id;
        }
    }

    public Task<long> CountAsync(CancellationToken cancellationToken) => database.ReadAsync(
        session => session.FirstAsync<long>($"SELECT COUNT(*) FROM ({Standing("1 = 1", "1 = 1")}) standing", new { sequence }), cancellationToken);

    public Task<IReadOnlyList<ActAppendResult>> AppendAsync(IReadOnlyList<CourtAct> acts, Caller caller, string? idempotencyKey, CancellationToken cancellationToken) => throw ReadOnly();

    public Task<bool> RemoveAsync(string actId, Caller caller, string? idempotencyKey, CancellationToken cancellationToken) => throw ReadOnly();

    public Task<int> RemoveManyAsync(IReadOnlyCollection<string> actIds, Caller caller, CancellationToken cancellationToken) => throw ReadOnly();

    public Task<int> FinishRemovalsAsync(TimeSpan age, CancellationToken cancellationToken) => throw ReadOnly();

    public Task<IReadOnlyList<string>> DecidedBeforeAsync(DateOnly day, string? after, int limit, CancellationToken cancellationToken) => throw ReadOnly();

    public Task<(long Total, IReadOnlyList<CourtAct> Acts)> DisputedAsync(int skip, int take, CancellationToken cancellationToken) => throw ReadOnly();

    public Task<IReadOnlyList<CoverageCell>> CoverageAsync(CancellationToken cancellationToken) => throw ReadOnly();

    // Either the content that stands was stored by then, or the one that stood was kept when it was replaced.
    private static string Standing(string condition, string keptCondition) =>
        $"""
        SELECT id AS Id, content AS Content FROM acts WHERE +removed = 0 AND sequence <= @sequence AND {condition}
        UNION ALL
        SELECT act_id AS Id, content AS Content FROM act_versions WHERE sequence <= @sequence AND replaced_by > @sequence AND {keptCondition}
        """;

    private static NotSupportedException ReadOnly() => new("A past state of the records is read act by act alone.");

    private sealed class Row
    {
        public string Id { get; init; } = "";

        public byte[] Content { get; init; } = [];
    }
}
