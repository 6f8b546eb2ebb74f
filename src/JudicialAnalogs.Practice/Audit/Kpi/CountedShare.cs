using JudicialAnalogs.Practice.Conformal;

namespace JudicialAnalogs.Practice.Audit.Kpi;

/// <summary>A share with its 95 % interval; below <see cref="Floor"/> cases the counts alone.</summary>
/// <param name="Count">How many, 0 to <paramref name="Size"/>.</param>
/// <param name="Size">Of how many, 0 or more.</param>
public sealed record CountedShare(int Count, int Size)
{
    /// <summary>Fewest cases that a share is told of.</summary>
    public const int Floor = 20;

    // Above this size the score interval differs from the exact one by less than anyone can use, and costs nothing.
    private const int LargestExact = 5_000;
    private const double OneSide = 0.975;

    // The 0.975 quantile of the normal distribution.
    private const double Z = 1.959963984540054;

    /// <summary>True when there are enough cases to tell the share.</summary>
    public bool IsTold => Size >= Floor;

    /// <summary>The share, 0 to 1; null when too few.</summary>
    public double? Share => IsTold ? (double)Count / Size : null;

    /// <summary>Lower end of the interval: exact (Clopper and Pearson 1934) up to 5,000 cases, the score interval (Wilson 1927) above; null when too few.</summary>
    public double? Lower => IsTold ? End(Count) : null;

    /// <summary>Upper end, alike.</summary>
    public double? Upper => IsTold ? 1 - End(Size - Count) : null;

    // The upper end of a share is the lower one of its complement, in both intervals.
    private double End(int count)
    {
        if (Size <= LargestExact)
            return BinomialLimits.Lower(count, Size, OneSide);
        double share = (double)count / Size, square = Z * Z;
        var spread = Z * Math.Sqrt(((share * (1 - share)) + (square / (4 * Size))) / Size);
        return Math.Max(0, (share + (square / (2 * Size)) - spread) / (1 + (square / Size)));
    }
}
