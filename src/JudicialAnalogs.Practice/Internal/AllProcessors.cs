namespace JudicialAnalogs.Practice.Internal;

/// <summary>Loops on all processors, and on no more threads: a loop without a limit takes every thread of the pool, and questions wait for one.</summary>
internal static class AllProcessors
{
    /// <summary>Options of such a loop.</summary>
    /// <param name="cancellation">Stops the loop.</param>
    public static ParallelOptions With(CancellationToken cancellation) => new() { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellation };
}
