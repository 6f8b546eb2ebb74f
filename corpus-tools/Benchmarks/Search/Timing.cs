using System.Diagnostics;

namespace JudicialAnalogs.CorpusTools.Benchmarks.Search;

/// <summary>How long queries of one kind took, one after the other on one thread.</summary>
/// <param name="What">Kind of query.</param>
/// <param name="Acts">Acts in the archive.</param>
/// <param name="Queries">Queries timed, after as many to warm up.</param>
/// <param name="P50">Median, milliseconds.</param>
/// <param name="P95">95th percentile, milliseconds.</param>
/// <param name="P99">99th percentile, milliseconds.</param>
/// <param name="PerSecond">Queries a second.</param>
/// <param name="CpuMilliseconds">Mean processor time of the whole process a query; tells a busy machine from a slow query.</param>
/// <param name="AllocatedBytes">Mean bytes allocated a query.</param>
/// <param name="Postings">Mean postings of the query's terms; 0 where it does not apply.</param>
internal sealed record Timing(
    string What, int Acts, int Queries, double P50, double P95, double P99, double PerSecond, double CpuMilliseconds, long AllocatedBytes, long Postings)
{
    /// <summary>Asks every query twice and times the second round.</summary>
    public static Timing Of<TQuery>(string what, int acts, IReadOnlyList<TQuery> queries, Action<TQuery> ask, Func<TQuery, long>? postings = null)
    {
        foreach (var query in queries)
            ask(query);
        var milliseconds = new double[queries.Count];
        using var process = Process.GetCurrentProcess();
        var (cpu, allocated) = (process.TotalProcessorTime, GC.GetAllocatedBytesForCurrentThread());
        for (var q = 0; q < milliseconds.Length; q++)
        {
            var started = Stopwatch.GetTimestamp();
            ask(queries[q]);
            milliseconds[q] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        }

        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        process.Refresh();
        cpu = process.TotalProcessorTime - cpu;
        Array.Sort(milliseconds);
        return new(
            what,
            acts,
            milliseconds.Length,
            At(milliseconds, 0.5),
            At(milliseconds, 0.95),
            At(milliseconds, 0.99),
            1000 * milliseconds.Length / milliseconds.Sum(),
            cpu.TotalMilliseconds / milliseconds.Length,
            allocated / milliseconds.Length,
            postings is null ? 0 : (long)queries.Average(postings));
    }

    private static double At(double[] ascending, double share) => ascending[Math.Min(ascending.Length - 1, (int)(share * ascending.Length))];
}
