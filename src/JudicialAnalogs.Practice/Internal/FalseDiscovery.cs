namespace JudicialAnalogs.Practice.Internal;

/// <summary>Control of false discoveries (Benjamini and Hochberg 1995).</summary>
internal static class FalseDiscovery
{
    /// <summary>The smallest rate at which each would still be called a discovery.</summary>
    public static double[] QValues(IReadOnlyList<double> pValues)
    {
        var order = Enumerable.Range(0, pValues.Count).OrderBy(i => pValues[i]).ToArray();
        var q = new double[pValues.Count];
        var least = 1.0;
        for (var rank = order.Length; rank >= 1; rank--)
            q[order[rank - 1]] = least = Math.Min(least, pValues[order[rank - 1]] * order.Length / rank);
        return q;
    }
}
