namespace JudicialAnalogs.Practice.Consistency.Internal;

/// <summary>Shares of variance where groups stand beside one another.</summary>
internal static class GroupShares
{
    private const double Tail = 0.025;

    /// <summary>The groups' share with its 95 % interval.</summary>
    public static Estimate Of(GroupVariance groups, RatioConfidence confidence)
    {
        var best = groups.Best();
        var (low, high) = (confidence.Quantile(Tail), confidence.Quantile(1 - Tail));

        // Groups more alike than chance makes them refute every ratio; the likelihood then tells how far up one may still think.
        if (high <= 0)
            high = groups.HighestByProfile();
        return new Estimate(ShareOf(best), ShareOf(Math.Min(low, best)), ShareOf(Math.Max(high, best)));
    }

    /// <summary>The share that a ratio is of the whole.</summary>
    public static double ShareOf(double ratio) => ratio / (1 + ratio);
}
