namespace JudicialAnalogs.Records.Ledger;

/// <summary>The outcome of recomputing the ledger.</summary>
/// <param name="Entries">Entries found sound, from the first on.</param>
/// <param name="Head">The last sound entry.</param>
/// <param name="Fault">The first fault; null when there is none.</param>
public sealed record LedgerVerification(long Entries, LedgerCheckpoint Head, LedgerFault? Fault)
{
    /// <summary>Signed checkpoints in the records that were found sound.</summary>
    public int Checkpoints { get; init; }

    /// <summary>Entries that are older by the clock than the one before them: the clock was moved back. No fault, for the order is the sequence's.</summary>
    public long ClockStepsBack { get; init; }

    /// <summary>True when nothing is wrong.</summary>
    public bool Intact => Fault is null;
}
