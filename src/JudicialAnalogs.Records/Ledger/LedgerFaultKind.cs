namespace JudicialAnalogs.Records.Ledger;

/// <summary>What is wrong with a ledger.</summary>
public enum LedgerFaultKind
{
    /// <summary>An entry does not have the hash it states, or the next one does not name it.</summary>
    Edited = 1,

    /// <summary>An entry is missing.</summary>
    Gap = 2,

    /// <summary>Entries stand in another order than they were written.</summary>
    Reordered = 3,

    /// <summary>The ledger ends before the checkpoint.</summary>
    Truncated = 4,

    /// <summary>The chain is whole but is not the one the checkpoint was taken from.</summary>
    Rewritten = 5,

    /// <summary>A signed checkpoint in the records is missing, was changed, or is signed with a key that is not known.</summary>
    CheckpointForged = 6,
}
