namespace JudicialAnalogs.Records.Ledger;

/// <summary>Signs the ledger's end when it is due.</summary>
/// <param name="ledger">The ledger.</param>
/// <param name="key">The key of the installation.</param>
/// <param name="cadence">How often.</param>
/// <param name="time">Clock.</param>
public sealed class LedgerCheckpointer(ILedger ledger, CheckpointKey key, CheckpointCadence cadence, TimeProvider time)
{
    /// <summary>The public half of the key.</summary>
    public CheckpointPublicKey Public => key.Public;

    /// <summary>Signs when it is due.</summary>
    /// <returns>The checkpoint, or null when none was due.</returns>
    public async Task<SignedCheckpoint?> RunAsync(CancellationToken cancellationToken)
    {
        var head = await ledger.CheckpointAsync(cancellationToken).ConfigureAwait(false);
        var last = await ledger.LastSignedAsync(cancellationToken).ConfigureAwait(false);
        return cadence.IsDue(head, last, time.GetUtcNow()) ? await SignAsync(cancellationToken).ConfigureAwait(false) : null;
    }

    /// <summary>Signs now.</summary>
    public Task<SignedCheckpoint> SignAsync(CancellationToken cancellationToken) => ledger.SignAsync(key, cancellationToken);
}
