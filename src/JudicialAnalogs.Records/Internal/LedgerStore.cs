using JudicialAnalogs.Records.Ledger;

namespace JudicialAnalogs.Records.Internal;

internal sealed class LedgerStore(Database database) : ILedger
{
    private const int Page = 1000;

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
        var rows = await database.ReadAsync(session => RowsAsync(session, after, limit), cancellationToken).ConfigureAwait(false);
        return [.. rows.Select(row => row.ToEntry())];
    }

    public Task<LedgerCheckpoint> CheckpointAsync(CancellationToken cancellationToken) =>
        database.ReadAsync(LedgerWriter.HeadAsync, cancellationToken);

    public Task<LedgerVerification> VerifyAsync(LedgerCheckpoint? checkpoint, CancellationToken cancellationToken) =>
        database.ReadAsync(session => VerifyAsync(session, checkpoint), cancellationToken);

    private static async Task<LedgerVerification> VerifyAsync(Session session, LedgerCheckpoint? checkpoint)
    {
        var head = new LedgerCheckpoint(0, LedgerEncoding.Origin);
        while (true)
        {
            var rows = await RowsAsync(session, head.Sequence, Page).ConfigureAwait(false);
            foreach (var row in rows)
            {
                var fault = await FaultAsync(session, head, row, checkpoint).ConfigureAwait(false);
                if (fault is not null)
                    return new LedgerVerification(head.Sequence, head, fault);
                head = new LedgerCheckpoint(row.Sequence, row.Hash);
            }

            if (rows.Count < Page)
                break;
        }

        return new LedgerVerification(head.Sequence, head, checkpoint?.Sequence > head.Sequence ? Truncated(head, checkpoint) : null);
    }

    private static async Task<LedgerFault?> FaultAsync(Session session, LedgerCheckpoint head, LedgerRow row, LedgerCheckpoint? checkpoint)
    {
        var expected = head.Sequence + 1;
        if (row.Sequence != expected)
            return new LedgerFault(LedgerFaultKind.Gap, expected, $"Entry {expected} is missing; the next one found is {row.Sequence}.");

        if (row.PreviousHash != head.Hash)
        {
            // An entry that names another existing entry as the one before it was moved; one that names none stands beside a changed one.
            var named = await session.FirstAsync<long?>(
                "SELECT sequence FROM ledger WHERE hash = @hash", new { hash = row.PreviousHash }).ConfigureAwait(false);
            var moved = named is not null || (row.PreviousHash == LedgerEncoding.Origin && expected > 1);
            return moved
                ? new LedgerFault(LedgerFaultKind.Reordered, expected, $"Entry {expected} was written after entry {named ?? 0}, not after entry {head.Sequence}.")
                : new LedgerFault(LedgerFaultKind.Edited, expected, $"Entry {expected} does not follow from entry {head.Sequence}: one of them was changed.");
        }

        if (row.ComputeHash() != row.Hash)
            return new LedgerFault(LedgerFaultKind.Edited, expected, $"Entry {expected} does not have the hash it states: it was changed.");
        if (checkpoint is not null && checkpoint.Sequence == expected && checkpoint.Hash != row.Hash)
            return new LedgerFault(LedgerFaultKind.Rewritten, expected, $"Entry {expected} is not the one in the checkpoint: the ledger was rewritten.");
        return null;
    }

    private static LedgerFault Truncated(LedgerCheckpoint head, LedgerCheckpoint checkpoint) => new(
        LedgerFaultKind.Truncated,
        head.Sequence + 1,
        $"The ledger ends at entry {head.Sequence}; the checkpoint was taken at entry {checkpoint.Sequence}.");

    private static Task<IReadOnlyList<LedgerRow>> RowsAsync(Session session, long after, int limit) =>
        session.QueryAsync<LedgerRow>(LedgerRow.Select + " WHERE sequence > @after ORDER BY sequence LIMIT @limit", new { after, limit });
}
