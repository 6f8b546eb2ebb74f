namespace JudicialAnalogs.Practice.Internal;

/// <summary>The standard normal distribution.</summary>
internal static class NormalDistribution
{
    /// <summary>Quantile of 0.975.</summary>
    public const double TwoSided95 = 1.959963984540054;

    /// <summary>Quantile of 0.999.</summary>
    public const double TwoSided998 = 3.090232306167813;

    private const double Farthest = 38;
    private const int Halvings = 80;

    /// <summary>P(|Z| ≥ |z|).</summary>
    public static double TwoSidedTail(double z) => 2 * UpperTail(Math.Abs(z));

    /// <summary>The value below which lies <paramref name="probability"/>, within 0 to 1 exclusive.</summary>
    public static double Quantile(double probability)
    {
        if (probability > 0.5)
            return -Quantile(1 - probability);
        double low = -Farthest, high = 0;
        for (var i = 0; i < Halvings; i++)
        {
            var middle = (low + high) / 2;
            if (UpperTail(-middle) < probability)
                low = middle;
            else
                high = middle;
        }

        return (low + high) / 2;
    }

    // Near the middle the power series of the integral, far out its continued fraction (Abramowitz and Stegun 26.2.11 and 26.2.14).
    private static double UpperTail(double z)
    {
        if (z > Farthest)
            return 0;
        var density = Math.Exp(-z * z / 2) / Math.Sqrt(2 * Math.PI);
        if (z < 3)
        {
            double term = z, sum = z;
            for (var k = 3; Math.Abs(term) > 1e-17 * Math.Abs(sum); k += 2)
                sum += term *= z * z / k;
            return 0.5 - (density * sum);
        }

        var fraction = z;
        for (var k = 60; k >= 1; k--)
            fraction = z + (k / fraction);
        return density / fraction;
    }
}
