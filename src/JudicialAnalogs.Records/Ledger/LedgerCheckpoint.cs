namespace JudicialAnalogs.Records.Ledger;

/// <summary>The end of the ledger at some moment.</summary>
/// <param name="Sequence">Number of its last entry; 0 for an empty ledger.</param>
/// <param name="Hash">Hash of that entry; 64 zeros for an empty ledger.</param>
public sealed record LedgerCheckpoint(long Sequence, string Hash);
