using JudicialAnalogs.Records.Ledger;
using JudicialAnalogs.Records.Originals;

namespace JudicialAnalogs.Records.Internal;

internal sealed class OriginalStore(Database database) : IOriginalStore
{
    private const int LargestPage = 1000;
    private const string Select = "SELECT act_id AS ActId, source_hash AS SourceHash, key_name AS KeyName, content AS Content FROM originals";

    public async Task<int> KeepAsync(IReadOnlyList<SealedOriginal> originals, Caller caller, CancellationToken cancellationToken)
    {
        FieldRules.Check(caller);
        if (originals.Count == 0)
            return 0;
        return await database.WriteAsync(
            async session =>
            {
                var written = 0;
                foreach (var original in originals)
                {
                    written += await session.ExecuteAsync(
                        """
                        INSERT INTO originals (act_id, source_hash, key_name, content)
                        SELECT @ActId, @SourceHash, @Key, @Content
                        WHERE EXISTS (SELECT 1 FROM acts WHERE id = @ActId AND removed = 0)
                        ON CONFLICT (act_id) DO UPDATE
                        SET source_hash = excluded.source_hash, key_name = excluded.key_name, content = excluded.content
                        WHERE excluded.source_hash <> originals.source_hash
                        """,
                        original).ConfigureAwait(false);
                }

                if (written > 0)
                    await NoteAsync(session, caller, "originals.keep", originals).ConfigureAwait(false);
                return written;
            },
            cancellationToken).ConfigureAwait(false);
    }

    public async Task<SealedOriginal?> ReadAsync(string actId, Caller caller, CancellationToken cancellationToken)
    {
        FieldRules.Check(caller);
        return await database.WriteAsync(
            async session =>
            {
                var row = await session.FirstAsync<Row>(Select + " WHERE act_id = @actId", new { actId }).ConfigureAwait(false);
                if (row is null)
                    return null;
                await LedgerWriter.AppendAsync(session, caller, "original.read", actId, new CanonicalEncoding().Text(row.SourceHash).Hash()).ConfigureAwait(false);
                return row.ToOriginal();
            },
            cancellationToken).ConfigureAwait(false);
    }

    public async Task<IReadOnlyList<SealedOriginal>> UnderOtherKeysAsync(string key, int limit, CancellationToken cancellationToken)
    {
        FieldRules.Limit(limit, LargestPage);
        var rows = await database.ReadAsync(
            session => session.QueryAsync<Row>(Select + " WHERE key_name <> @key ORDER BY act_id LIMIT @limit", new { key, limit }),
            cancellationToken).ConfigureAwait(false);
        return [.. rows.Select(row => row.ToOriginal())];
    }

    public async Task RekeyAsync(IReadOnlyList<SealedOriginal> originals, Caller caller, CancellationToken cancellationToken)
    {
        FieldRules.Check(caller);
        await database.WriteAsync(
            async session =>
            {
                foreach (var original in originals)
                {
                    await session.ExecuteAsync(
                        "UPDATE originals SET key_name = @Key, content = @Content WHERE act_id = @ActId AND source_hash = @SourceHash", original).ConfigureAwait(false);
                }

                await NoteAsync(session, caller, "originals.rekey", originals).ConfigureAwait(false);
                return true;
            },
            cancellationToken).ConfigureAwait(false);
        await database.ScrubAsync().ConfigureAwait(false);
    }

    public Task<long> CountAsync(CancellationToken cancellationToken) =>
        database.ReadAsync(session => session.FirstAsync<long>("SELECT COUNT(*) FROM originals"), cancellationToken);

    public async Task<IReadOnlyDictionary<string, long>> CountByKeyAsync(CancellationToken cancellationToken)
    {
        var rows = await database.ReadAsync(
            session => session.QueryAsync<KeyUse>("SELECT key_name AS KeyName, COUNT(*) AS Originals FROM originals GROUP BY key_name"), cancellationToken).ConfigureAwait(false);
        return rows.ToDictionary(row => row.KeyName, row => row.Originals, StringComparer.Ordinal);
    }

    /// <summary>Erases the original of an act inside the transaction that blocks it.</summary>
    public static Task EraseAsync(Session session, string actId) => session.ExecuteAsync("DELETE FROM originals WHERE act_id = @actId", new { actId });

    private static Task<LedgerEntry> NoteAsync(Session session, Caller caller, string action, IReadOnlyList<SealedOriginal> originals)
    {
        var details = new CanonicalEncoding();
        foreach (var original in originals)
            details.Text(original.ActId).Text(original.SourceHash).Text(original.Key);
        return LedgerWriter.AppendAsync(session, caller, action, $"{originals.Count} acts", details.Hash());
    }

    private sealed class KeyUse
    {
        public string KeyName { get; init; } = "";

        public long Originals { get; init; }
    }

    private sealed class Row
    {
        public string ActId { get; init; } = "";

        public string SourceHash { get; init; } = "";

        public string KeyName { get; init; } = "";

        public byte[] Content { get; init; } = [];

        public SealedOriginal ToOriginal() => new(ActId, SourceHash, KeyName, Content);
    }
}
