namespace JudicialAnalogs.CorpusTools.Benchmarks.Search;

/// <summary>All that one run of the benchmark found.</summary>
/// <param name="Options">What was built and asked.</param>
/// <param name="Builds">Figures of building, by size.</param>
/// <param name="OpenMilliseconds">Time to open the index at its last size, every checksum verified.</param>
/// <param name="WorkingSetMegabytes">Memory of the process after the queries at the last size, mapped files included.</param>
/// <param name="ManagedMegabytes">Of it, the managed heap.</param>
/// <param name="Timings">Figures of queries, by size and kind.</param>
/// <param name="PeerActsPerSecond">Acts a second that FTS5 took in; null when it was left out.</param>
/// <param name="PeerMegabytes">Size of its file.</param>
/// <param name="PeerTimings">Its queries at the last size.</param>
/// <param name="Ratios">How many times its median is ours, by number of terms.</param>
/// <param name="VectorRecalls">Share of the hundred nearest acts by floats that sketches and rescoring find, by size; empty without vectors.</param>
internal sealed record SearchBenchmarkReport(
    SearchBenchmarkOptions Options,
    IReadOnlyList<BuildFigures> Builds,
    double OpenMilliseconds,
    double WorkingSetMegabytes,
    double ManagedMegabytes,
    IReadOnlyList<Timing> Timings,
    double? PeerActsPerSecond,
    double? PeerMegabytes,
    IReadOnlyList<Timing> PeerTimings,
    IReadOnlyDictionary<string, double> Ratios,
    IReadOnlyDictionary<int, double> VectorRecalls);
