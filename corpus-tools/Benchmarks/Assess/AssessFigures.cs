namespace JudicialAnalogs.CorpusTools.Benchmarks.Assess;

/// <summary>What one size of the archive gave.</summary>
/// <param name="Counts">Decided counts.</param>
/// <param name="Acts">Acts they stand in.</param>
/// <param name="Requests">Questions timed.</param>
/// <param name="P50">Median time of an answer as its caller saw it, milliseconds.</param>
/// <param name="P95">95th percentile.</param>
/// <param name="P99">99th percentile.</param>
/// <param name="CallsPerSecond">Answers a second, all callers together.</param>
/// <param name="CpuMilliseconds">Mean processor time an answer, callers included; tells a busy machine from a slow server.</param>
/// <param name="AllocatedKilobytes">Mean kilobytes allocated an answer, callers included.</param>
/// <param name="AnswerKilobytes">Mean size of an answer on the wire.</param>
/// <param name="BuildSeconds">Storing and following the acts added since the size before; 0 when they were there.</param>
/// <param name="FitSeconds">Learning the calibration anew.</param>
/// <param name="StartSeconds">From opening the folder until the first question can be answered.</param>
/// <param name="ResidentMegabytes">Memory of the process, mapped files and callers included.</param>
/// <param name="ManagedMegabytes">Of it, what the managed heap holds.</param>
internal sealed record AssessFigures(
    int Counts,
    long Acts,
    int Requests,
    double P50,
    double P95,
    double P99,
    double CallsPerSecond,
    double CpuMilliseconds,
    double AllocatedKilobytes,
    double AnswerKilobytes,
    double BuildSeconds,
    double FitSeconds,
    double StartSeconds,
    double ResidentMegabytes,
    double ManagedMegabytes);
