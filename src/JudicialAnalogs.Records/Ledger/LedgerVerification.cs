namespace JudicialAnalogs.Records.Ledger;

/// <summary>The outcome of recomputing the ledger.</summary>
/// <param name="Entries">Entries found sound, from the first on.</param>
/// <param name="Head">The last sound entry.</param>
/// <param name="Fault">The first fault; null when there is none.</param>
public sealed record LedgerVerification(long Entries, LedgerCheckpoint Head, LedgerFault? Fault)
{
    /// <summary>True when nothing is wrong.</summary>
    public bool Intact => Fault is null;
}
