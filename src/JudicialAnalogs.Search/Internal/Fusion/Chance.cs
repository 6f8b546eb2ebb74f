namespace JudicialAnalogs.Search.Internal.Fusion;

/// <summary>Tells a gain from chance.</summary>
internal static class Chance
{
    /// <summary>Whether the mean gain of one list over another, query by query, is above so many of its standard errors.</summary>
    public static bool IsBeaten(IReadOnlyList<double> with, IReadOnlyList<double> without, double errors)
    {
        var gains = with.Zip(without, (one, other) => one - other).ToArray();
        var mean = gains.Average();
        var variance = gains.Sum(gain => (gain - mean) * (gain - mean)) / Math.Max(1, gains.Length - 1);
        return mean > errors * Math.Sqrt(variance / gains.Length);
    }
}
