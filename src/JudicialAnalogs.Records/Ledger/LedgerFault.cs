namespace JudicialAnalogs.Records.Ledger;

/// <summary>The first place where a ledger is not what was written.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Sequence">Number of the first entry that is wrong or missing.</param>
/// <param name="Explanation">One sentence in English for the operator.</param>
public sealed record LedgerFault(LedgerFaultKind Kind, long Sequence, string Explanation);
