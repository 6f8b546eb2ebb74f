namespace JudicialAnalogs.Practice.Internal;

/// <summary>Quantiles of the standard normal law by Newton steps on a series for its distribution (Marsaglia 2004), exact to about 1e-10.</summary>
internal static class NormalQuantile
{
    private const double Farthest = 8;

    /// <summary>The value that a normal variable stays below with a probability.</summary>
    /// <param name="probability">Above 0 and below 1.</param>
    public static double Of(double probability)
    {
        if (probability > 0.5)
            return -Of(1 - probability);
        var (low, high) = (-Farthest, 0.0);
        var value = 0.0;
        while (high - low > 1e-10)
        {
            if (Distribution(value) < probability)
                low = value;
            else
                high = value;
            var step = value - ((Distribution(value) - probability) / Density(value));
            value = step > low && step < high ? step : (low + high) / 2;
            if (Math.Abs(Distribution(value) - probability) < 1e-14)
                break;
        }

        return value;
    }

    private static double Distribution(double value)
    {
        var (sum, term) = (value, value);
        for (var i = 3; Math.Abs(term) > 1e-17 * Math.Abs(sum); i += 2)
        {
            term *= value * value / i;
            sum += term;
        }

        return 0.5 + (sum * Density(value));
    }

    private static double Density(double value) => Math.Exp(-value * value / 2) / Math.Sqrt(2 * Math.PI);
}
