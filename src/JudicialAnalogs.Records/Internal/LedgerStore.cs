using JudicialAnalogs.Records.Ledger;

namespace JudicialAnalogs.Records.Internal;

internal sealed class LedgerStore(Database database) : ILedger
{
    public Task<LedgerEntry> NoteAsync(
        Caller caller, string action, string subject, ReadOnlyMemory<byte> details, CancellationToken cancellationToken)
    {
        FieldRules.Check(caller);
        FieldRules.Text("action", action, 1, 100);
        FieldRules.Text("subject", subject, 0, 500);
        var detailsHash = CanonicalEncoding.HashOf(details.Span);
        return database.WriteAsync(session => LedgerWriter.AppendAsync(session, caller, action, subject, detailsHash), cancellationToken);
    }

    public async Task<IReadOnlyList<LedgerEntry>> ReadAsync(long after, int limit, CancellationToken cancellationToken)
    {
        FieldRules.Limit(limit, 10_000);
        var rows = await database.ReadAsync(session => LedgerVerifier.RowsAsync(session, after, limit), cancellationToken).ConfigureAwait(false);
        return [.. rows.Select(row => row.ToEntry())];
    }

    public Task<LedgerCheckpoint> CheckpointAsync(CancellationToken cancellationToken) =>
        database.ReadAsync(LedgerWriter.HeadAsync, cancellationToken);

    public async Task<SignedCheckpoint?> LastSignedAsync(CancellationToken cancellationToken) =>
        (await database.ReadAsync(LastSignedAsync, cancellationToken).ConfigureAwait(false))?.ToCheckpoint();

    public async Task<IReadOnlyList<SignedCheckpoint>> SignedAsync(long after, int limit, CancellationToken cancellationToken)
    {
        FieldRules.Limit(limit, 10_000);
        var rows = await database.ReadAsync(
            session => session.QueryAsync<CheckpointRow>(CheckpointRow.Select + " WHERE number > @after ORDER BY number LIMIT @limit", new { after, limit }),
            cancellationToken).ConfigureAwait(false);
        return [.. rows.Select(row => row.ToCheckpoint())];
    }

    public Task<SignedCheckpoint> SignAsync(CheckpointKey key, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(key);
        return database.WriteAsync(session => SignAsync(session, key), cancellationToken);
    }

    public Task<LedgerVerification> VerifyAsync(LedgerCheckpoint? checkpoint, CancellationToken cancellationToken) =>
        VerifyAsync(checkpoint, keys: null, cancellationToken);

    public Task<LedgerVerification> VerifyAsync(
        LedgerCheckpoint? checkpoint, IReadOnlyCollection<CheckpointPublicKey>? keys, CancellationToken cancellationToken) =>
        database.ReadAsync(session => new LedgerVerifier(session, checkpoint, keys).RunAsync(), cancellationToken);

    private static Task<CheckpointRow?> LastSignedAsync(Session session) =>
        session.FirstAsync<CheckpointRow>(CheckpointRow.Select + " ORDER BY number DESC LIMIT 1");

    private static async Task<SignedCheckpoint> SignAsync(Session session, CheckpointKey key)
    {
        var head = await LedgerWriter.HeadAsync(session).ConfigureAwait(false);
        var last = (await LastSignedAsync(session).ConfigureAwait(false))?.ToCheckpoint();
        if (last is not null && last.End == head && last.Key == key.Public.Name)
            return last;
        var checkpoint = new SignedCheckpoint(
            (last?.Number ?? 0) + 1, head.Sequence, head.Hash, session.Now.ToUniversalTime(), last?.HashOfText() ?? LedgerEncoding.Origin, key.Public.Name, Signature: "");
        checkpoint = checkpoint with { Signature = key.Sign(checkpoint.Statement) };
        await session.ExecuteAsync(CheckpointRow.Insert, CheckpointRow.Of(checkpoint)).ConfigureAwait(false);
        return checkpoint;
    }
}
