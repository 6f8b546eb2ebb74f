using JudicialAnalogs.Records.Ledger;

namespace JudicialAnalogs.CorpusTools.Benchmarks.Crash;

/// <summary>What a killed process left, found to be right.</summary>
/// <param name="Acts">Acts.</param>
/// <param name="Drafts">Drafts.</param>
/// <param name="Corrections">Accepted corrections.</param>
/// <param name="IndexBehind">True when the index had changes to catch up on.</param>
/// <param name="IndexMadeAnew">True when it could not be opened.</param>
/// <param name="Head">End of the ledger.</param>
internal sealed record CrashFindings(long Acts, int Drafts, int Corrections, bool IndexBehind, bool IndexMadeAnew, LedgerCheckpoint Head);
