namespace JudicialAnalogs.Practice.Profiles;

/// <summary>The score interval of a share (Wilson 1927), which stays within 0 to 1 and is fair for few cases.</summary>
public static class WilsonBound
{
    // The 0.95 quantile of the normal distribution: one side, confidence 0.95.
    private const double Z = 1.6448536269514722;

    /// <summary>Lower bound of a share with confidence 0.95; 0 when there are no cases.</summary>
    /// <param name="share">The share seen, 0 to 1.</param>
    /// <param name="size">Cases it was seen in, the effective number where they are weighted; 0 or more.</param>
    public static double Lower(double share, double size)
    {
        if (size <= 0)
            return 0;
        const double square = Z * Z;
        var middle = share + (square / (2 * size));
        var spread = Z * Math.Sqrt(((share * (1 - share)) + (square / (4 * size))) / size);
        return Math.Max(0, (middle - spread) / (1 + (square / size)));
    }
}
