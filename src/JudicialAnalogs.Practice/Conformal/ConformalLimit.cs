namespace JudicialAnalogs.Practice.Conformal;

/// <summary>
/// Split conformal tests on a calibration set (Vovk, Gammerman and Shafer 2005), and the calibration-conditional limit (Vovk 2012):
/// with the given confidence over the draw of the calibration set, the true rate of false alerts stays below the level.
/// </summary>
public static class ConformalLimit
{
    /// <summary>p-value of a score: (1 + number of calibration scores at least as large) / (n + 1), from 1/(n + 1) to 1.</summary>
    /// <param name="ascending">Calibration scores, ascending.</param>
    /// <param name="score">Score of the case.</param>
    public static double PValue(IReadOnlyList<double> ascending, double score)
    {
        int low = 0, high = ascending.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (ascending[middle] >= score)
                high = middle;
            else
                low = middle + 1;
        }

        return (1.0 + ascending.Count - low) / (ascending.Count + 1);
    }

    /// <summary>
    /// Rank k of the limit: alert when the score exceeds the k-th largest calibration score. The largest k with
    /// P(Bin(n, level) ≤ k − 1) ≤ 1 − confidence; 0 when the set is too small for any limit (below 59 for 0.05 at 0.95).
    /// </summary>
    /// <param name="size">n, 0 or more.</param>
    /// <param name="level">False-alert rate, within 0 to 1.</param>
    /// <param name="confidence">Confidence, within 0 to 1.</param>
    public static int Rank(int size, double level, double confidence)
    {
        // In logarithms: the first terms of a large set are too small for a double, and as zeros they would never grow again.
        var below = 0.0;
        var term = size * Math.Log(1 - level);
        for (var k = 0; k < size; k++)
        {
            below += Math.Exp(term);
            if (below > 1 - confidence)
                return k;
            term += Math.Log((size - k) / (k + 1.0) * level / (1 - level));
        }

        return size;
    }
}
