namespace JudicialAnalogs.CorpusTools.Benchmarks.Crash;

/// <summary>What was gone through; anything wrong ends the run instead.</summary>
/// <param name="Rounds">Times the process was killed.</param>
/// <param name="Acknowledged">Writes it had acknowledged before, all found again.</param>
/// <param name="Acts">Acts stored in the end.</param>
/// <param name="Drafts">Drafts stored in the end.</param>
/// <param name="Corrections">Corrections accepted in the end.</param>
/// <param name="LedgerEntries">Entries of the ledger in the end: one for every step, none twice.</param>
/// <param name="IndexBehind">Rounds after which the index had changes to catch up on.</param>
/// <param name="IndexMadeAnew">Rounds after which the index could not be opened and was made again.</param>
/// <param name="Seconds">Time of all rounds.</param>
internal sealed record CrashFigures(int Rounds, int Acknowledged, long Acts, int Drafts, int Corrections, long LedgerEntries, int IndexBehind, int IndexMadeAnew, double Seconds);
