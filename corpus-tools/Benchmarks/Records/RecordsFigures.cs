namespace JudicialAnalogs.CorpusTools.Benchmarks.Records;

/// <summary>What was measured. A write's time runs from the moment it was due, so that one that had to wait for a slow one counts as slow too.</summary>
/// <param name="Drafts">Drafts stored when the measurement began.</param>
/// <param name="Megabytes">Size of the records then.</param>
/// <param name="FillSeconds">Time to store those that were missing; 0 when none was.</param>
/// <param name="FillPerSecond">Drafts a second meanwhile.</param>
/// <param name="Writes">Writes timed.</param>
/// <param name="PerSecond">Writes a second achieved.</param>
/// <param name="P50">Median, milliseconds.</param>
/// <param name="P95">95th percentile, milliseconds.</param>
/// <param name="P99">99th percentile, milliseconds.</param>
/// <param name="Longest">Longest, milliseconds.</param>
/// <param name="Flush">What the disk alone takes, before and after.</param>
/// <param name="LedgerEntries">Entries of the ledger afterwards, every one verified.</param>
internal sealed record RecordsFigures(
    long Drafts,
    double Megabytes,
    double FillSeconds,
    double FillPerSecond,
    int Writes,
    double PerSecond,
    double P50,
    double P95,
    double P99,
    double Longest,
    IReadOnlyList<FlushTiming> Flush,
    long LedgerEntries);
