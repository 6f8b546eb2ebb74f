using JudicialAnalogs.Records.Changes;

namespace JudicialAnalogs.Records.Internal;

internal sealed class ChangeFeed(Database database, long last = long.MaxValue) : IChangeFeed
{
    public Task<long> HeadAsync(CancellationToken cancellationToken) => database.ReadAsync(async session => Math.Min(last, await HeadAsync(session).ConfigureAwait(false)), cancellationToken);

    public async Task<IReadOnlyList<Change>> ReadAsync(long after, int limit, CancellationToken cancellationToken)
    {
        FieldRules.Limit(limit, 10_000);
        var rows = await database.ReadAsync(
            session => session.QueryAsync<Row>(
                "SELECT sequence AS Sequence, subject AS Subject, kind AS Kind, id AS Id FROM changes WHERE sequence > @after AND sequence <= @last ORDER BY sequence LIMIT @limit",
                new { after, last, limit }),
            cancellationToken).ConfigureAwait(false);
        return [.. rows.Select(row => new Change(row.Sequence, (ChangeSubject)row.Subject, (ChangeKind)row.Kind, row.Id))];
    }

    /// <summary>Newest number, within a write transaction the one to count on from.</summary>
    public static Task<long> HeadAsync(Session session) => session.FirstAsync<long>("SELECT COALESCE(MAX(sequence), 0) FROM changes");

    /// <summary>Appends a change; <see cref="Change.Sequence"/> must be the head's plus one.</summary>
    public static Task AppendAsync(Session session, Change change) => session.ExecuteAsync(
        "INSERT INTO changes (sequence, subject, kind, id) VALUES (@sequence, @subject, @kind, @id)",
        new { sequence = change.Sequence, subject = (long)change.Subject, kind = (long)change.Kind, id = change.Id });

    private sealed class Row
    {
        public long Sequence { get; init; }

        public long Subject { get; init; }

        public long Kind { get; init; }

        public string Id { get; init; } = "";
    }
}
