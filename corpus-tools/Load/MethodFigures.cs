namespace JudicialAnalogs.CorpusTools.Load;

/// <summary>How soon a method answered, as its callers saw it, the way over the network included.</summary>
/// <param name="Method">Name of the method.</param>
/// <param name="Answered">Calls that were answered.</param>
/// <param name="P50">Median time, milliseconds.</param>
/// <param name="P95">95th percentile.</param>
/// <param name="P99">99th percentile.</param>
/// <param name="Max">The slowest.</param>
/// <param name="PerSecond">Answers a second, all callers together.</param>
internal sealed record MethodFigures(string Method, int Answered, double P50, double P95, double P99, double Max, double PerSecond);
