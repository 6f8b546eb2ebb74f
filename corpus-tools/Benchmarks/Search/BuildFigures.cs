using JudicialAnalogs.Search;

namespace JudicialAnalogs.CorpusTools.Benchmarks.Search;

/// <summary>What building an archive took.</summary>
/// <param name="Acts">Acts in the archive.</param>
/// <param name="ActsPerSecond">Acts indexed and committed a second since the size before; making them up is not counted. 0 when they were there.</param>
/// <param name="ActsPerCpuSecond">Acts a second of processor time, making them up not counted; the figure to compare on a busy machine.</param>
/// <param name="Megabytes">Size on disk.</param>
/// <param name="Statistics">What the index holds.</param>
internal sealed record BuildFigures(int Acts, double ActsPerSecond, double ActsPerCpuSecond, double Megabytes, IndexStatistics Statistics);
