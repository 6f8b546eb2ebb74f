using JudicialAnalogs.Records.Ledger;

namespace JudicialAnalogs.Records;

/// <summary>
/// The append-only, hash-chained account of who did what (encoding: <see cref="LedgerEncoding"/>). Writes of acts, norms and drafts
/// enter it by themselves, in their own transaction; reads and queries are noted by whoever serves them.
/// </summary>
public interface ILedger
{
    /// <summary>Notes one thing done.</summary>
    /// <param name="caller">Who and why.</param>
    /// <param name="action">What, e.g. <c>act.read</c>; 1–100 characters.</param>
    /// <param name="subject">To what, e.g. an act's identity; up to 500 characters, nothing personal.</param>
    /// <param name="details">Anything whose SHA-256 is to be kept: the request, the answer. Only the hash is stored.</param>
    /// <param name="cancellationToken">Stops before the commit.</param>
    Task<LedgerEntry> NoteAsync(Caller caller, string action, string subject, ReadOnlyMemory<byte> details, CancellationToken cancellationToken = default);

    /// <summary>Entries numbered above <paramref name="after"/>, oldest first.</summary>
    /// <param name="after">0 from the beginning.</param>
    /// <param name="limit">At most this many, 1–10,000.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    Task<IReadOnlyList<LedgerEntry>> ReadAsync(long after, int limit, CancellationToken cancellationToken = default);

    /// <summary>Number and hash of the newest entry, to be kept elsewhere and given to <see cref="VerifyAsync(LedgerCheckpoint?, CancellationToken)"/> later.</summary>
    Task<LedgerCheckpoint> CheckpointAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Signs the end of the ledger and keeps the checkpoint with the records, chained to the one before. When nothing was added since the last one with this
    /// key, that one is given again.
    /// </summary>
    /// <param name="key">The key of the installation.</param>
    /// <param name="cancellationToken">Stops before the commit.</param>
    Task<SignedCheckpoint> SignAsync(CheckpointKey key, CancellationToken cancellationToken = default);

    /// <summary>The newest signed checkpoint; null before the first.</summary>
    Task<SignedCheckpoint?> LastSignedAsync(CancellationToken cancellationToken = default);

    /// <summary>Signed checkpoints numbered above <paramref name="after"/>, oldest first.</summary>
    /// <param name="after">0 from the beginning.</param>
    /// <param name="limit">At most this many, 1–10,000.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    Task<IReadOnlyList<SignedCheckpoint>> SignedAsync(long after, int limit, CancellationToken cancellationToken = default);

    /// <summary>
    /// Recomputes the whole chain. The chain alone shows an edit, a gap and a reorder; that its end was cut off or rewritten from some entry
    /// on shows only against a checkpoint kept elsewhere.
    /// </summary>
    /// <param name="checkpoint">What the ledger was known to hold, or null.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    Task<LedgerVerification> VerifyAsync(LedgerCheckpoint? checkpoint = null, CancellationToken cancellationToken = default);

    /// <summary>As above, and checks who signed the checkpoints that stand in the records; without keys only that they follow from each other and fit the chain.</summary>
    /// <param name="checkpoint">What the ledger was known to hold, or null.</param>
    /// <param name="keys">Keys that may have signed; null for any.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    Task<LedgerVerification> VerifyAsync(LedgerCheckpoint? checkpoint, IReadOnlyCollection<CheckpointPublicKey>? keys, CancellationToken cancellationToken = default);
}
