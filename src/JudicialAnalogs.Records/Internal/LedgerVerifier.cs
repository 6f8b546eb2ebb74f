using JudicialAnalogs.Records.Ledger;

namespace JudicialAnalogs.Records.Internal;

/// <summary>
/// Recomputes the chain entry by entry on one unchanging view, and holds it to the checkpoints: the one brought from elsewhere and those that stand in
/// the records.
/// </summary>
internal sealed class LedgerVerifier(Session session, LedgerCheckpoint? known, IReadOnlyCollection<CheckpointPublicKey>? keys)
{
    private const int Page = 1000;

    private readonly Queue<SignedCheckpoint> _signed = [];
    private LedgerCheckpoint _head = new(0, LedgerEncoding.Origin);
    private string _newest = "";
    private long _stepsBack;
    private int _checkpoints;

    public async Task<LedgerVerification> RunAsync()
    {
        var forged = await ReadSignedAsync().ConfigureAwait(false);
        var fault = await ReadEntriesAsync().ConfigureAwait(false) ?? forged ?? Truncated();
        return new LedgerVerification(_head.Sequence, _head, fault) { Checkpoints = _checkpoints, ClockStepsBack = _stepsBack };
    }

    public static Task<IReadOnlyList<LedgerRow>> RowsAsync(Session session, long after, int limit) =>
        session.QueryAsync<LedgerRow>(LedgerRow.Select + " WHERE sequence > @after ORDER BY sequence LIMIT @limit", new { after, limit });

    private async Task<LedgerFault?> ReadSignedAsync()
    {
        SignedCheckpoint? last = null;
        foreach (var row in await session.QueryAsync<CheckpointRow>(CheckpointRow.Select + " ORDER BY number").ConfigureAwait(false))
        {
            var number = (last?.Number ?? 0) + 1;
            if (row.Number != number)
                return Forged(row, $"Checkpoint {number} is missing; the next one found is {row.Number}.");
            if (row.TryToCheckpoint() is not { } checkpoint || checkpoint.Previous != (last?.HashOfText() ?? LedgerEncoding.Origin) || checkpoint.Sequence < (last?.Sequence ?? 0))
                return Forged(row, $"Checkpoint {number} does not follow from the one before it: one of them was changed.");
            if (keys is not null && !keys.Any(key => key.Verifies(checkpoint)))
                return Forged(row, $"Checkpoint {number} is not signed with a known key.");
            _signed.Enqueue(last = checkpoint);
            _checkpoints++;
        }

        return null;
    }

    private async Task<LedgerFault?> ReadEntriesAsync()
    {
        while (true)
        {
            var rows = await RowsAsync(session, _head.Sequence, Page).ConfigureAwait(false);
            foreach (var row in rows)
            {
                var fault = await FaultAsync(row).ConfigureAwait(false);
                if (fault is not null)
                    return fault;
                if (string.CompareOrdinal(row.At, _newest) < 0)
                    _stepsBack++;
                _newest = row.At;
                _head = new LedgerCheckpoint(row.Sequence, row.Hash);
            }

            if (rows.Count < Page)
                return null;
        }
    }

    private async Task<LedgerFault?> FaultAsync(LedgerRow row)
    {
        var expected = _head.Sequence + 1;
        if (row.Sequence != expected)
            return new LedgerFault(LedgerFaultKind.Gap, expected, $"Entry {expected} is missing; the next one found is {row.Sequence}.");

        if (row.PreviousHash != _head.Hash)
        {
            // An entry that names another existing entry as the one before it was moved; one that names none stands beside a changed one.
            var named = await session.FirstAsync<long?>(
                "SELECT sequence FROM ledger WHERE hash = @hash", new { hash = row.PreviousHash }).ConfigureAwait(false);
            var moved = named is not null || (row.PreviousHash == LedgerEncoding.Origin && expected > 1);
            return moved
                ? new LedgerFault(LedgerFaultKind.Reordered, expected, $"Entry {expected} was written after entry {named ?? 0}, not after entry {_head.Sequence}.")
                : new LedgerFault(LedgerFaultKind.Edited, expected, $"Entry {expected} does not follow from entry {_head.Sequence}: one of them was changed.");
        }

        if (row.ComputeHash() != row.Hash)
            return new LedgerFault(LedgerFaultKind.Edited, expected, $"Entry {expected} does not have the hash it states: it was changed.");
        return Rewritten(row);
    }

    private LedgerFault? Rewritten(LedgerRow row)
    {
        var wrong = known?.Sequence == row.Sequence && known.Hash != row.Hash;
        while (_signed.TryPeek(out var next) && next.Sequence <= row.Sequence)
        {
            wrong |= next.Sequence == row.Sequence && next.Hash != row.Hash;
            _signed.Dequeue();
        }

        return wrong ? new LedgerFault(LedgerFaultKind.Rewritten, row.Sequence, $"Entry {row.Sequence} is not the one in the checkpoint: the ledger was rewritten.") : null;
    }

    private LedgerFault? Truncated()
    {
        var taken = Math.Max(known?.Sequence ?? 0, _signed.Count > 0 ? _signed.Last().Sequence : 0);
        return taken <= _head.Sequence
            ? null
            : new LedgerFault(LedgerFaultKind.Truncated, _head.Sequence + 1, $"The ledger ends at entry {_head.Sequence}; a checkpoint was taken at entry {taken}.");
    }

    private static LedgerFault Forged(CheckpointRow row, string explanation) => new(LedgerFaultKind.CheckpointForged, row.Sequence, explanation);
}
