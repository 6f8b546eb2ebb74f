namespace JudicialAnalogs.Practice.Audit.Kpi;

/// <summary>A median with an interval that supposes nothing of the distribution; below <see cref="CountedShare.Floor"/> cases the count alone.</summary>
/// <param name="Size">Durations, 0 or more.</param>
/// <param name="Median">The median; null when too few.</param>
/// <param name="Lower">Lower end of the interval, a duration that was seen; null when too few.</param>
/// <param name="Upper">Upper end, alike.</param>
public sealed record MedianDuration(int Size, TimeSpan? Median, TimeSpan? Lower, TimeSpan? Upper)
{
    private const double OneSide = 0.025;

    /// <summary>
    /// The median of durations. The interval lies between two order statistics: the median is below the r-th smallest only when fewer than r of n
    /// fall below it, which a fair coin does with the probability P(Bin(n, ½) &lt; r); r is the largest with at most 0.025 (Conover 1999, 3.2).
    /// </summary>
    /// <param name="durations">Durations in any order; sorted in place.</param>
    public static MedianDuration Of(List<TimeSpan> durations)
    {
        ArgumentNullException.ThrowIfNull(durations);
        var size = durations.Count;
        if (size < CountedShare.Floor)
            return new MedianDuration(size, null, null, null);
        durations.Sort();
        var rank = Rank(size);
        return new MedianDuration(size, (durations[(size - 1) / 2] + durations[size / 2]) / 2, durations[rank - 1], durations[size - rank]);
    }

    // Each term from the one before, in logarithms: the first of a large set is smaller than any double.
    private static int Rank(int size)
    {
        var term = -size * Math.Log(2);
        var below = 0.0;
        for (var rank = 0; ; rank++)
        {
            below += Math.Exp(term);
            if (below > OneSide)
                return rank;
            term += Math.Log((size - rank) / (rank + 1.0));
        }
    }
}
