namespace JudicialAnalogs.Practice.Internal;

/// <summary>The logarithm of the gamma function, by Stirling's series (NIST Digital Library of Mathematical Functions, 5.11.1).</summary>
internal static class LogGamma
{
    // From here on four terms of the series leave an error below 1e-13.
    private const double Far = 20;

    /// <summary>ln Γ(x).</summary>
    /// <param name="x">Above 0.</param>
    public static double Of(double x)
    {
        var shift = 0.0;
        for (; x < Far; x++)
            shift += Math.Log(x);
        var square = 1 / (x * x);
        var series = ((1 / 12.0) - (square * ((1 / 360.0) - (square * ((1 / 1260.0) - (square / 1680.0)))))) / x;
        return ((x - 0.5) * Math.Log(x)) - x + (0.5 * Math.Log(2 * Math.PI)) + series - shift;
    }
}
