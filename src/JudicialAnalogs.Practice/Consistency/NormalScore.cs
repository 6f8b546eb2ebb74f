using JudicialAnalogs.Practice.Internal;

namespace JudicialAnalogs.Practice.Consistency;

/// <summary>Places among decisions as values of a normal distribution (van der Waerden 1952).</summary>
public static class NormalScore
{
    /// <summary>The value below which lies a share of a standard normal distribution.</summary>
    /// <param name="share">Within 0 to 1 exclusive.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not.</exception>
    public static double Of(double share) => share is > 0 and < 1
        ? NormalDistribution.Quantile(share)
        : throw new ArgumentOutOfRangeException(nameof(share), share, "A share of decisions lies between 0 and 1.");
}
