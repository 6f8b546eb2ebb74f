namespace JudicialAnalogs.Practice.Internal;

/// <summary>Fisher's exact test of two shares.</summary>
internal static class FisherExact
{
    // Tables as probable as the one seen count as at least as far out; sums of logarithms differ in their last digits.
    private const double Tolerance = 1e-9;

    /// <summary>Two-sided p-value: probability of all tables with the same margins that are no more probable than the one seen; 1 when a margin is empty.</summary>
    /// <param name="one">Successes of the first group.</param>
    /// <param name="oneSize">Its size.</param>
    /// <param name="other">Successes of the second group.</param>
    /// <param name="otherSize">Its size.</param>
    public static double PValue(int one, int oneSize, int other, int otherSize)
    {
        var (total, size) = (one + other, oneSize + otherSize);
        if (oneSize == 0 || otherSize == 0 || total == 0 || total == size)
            return 1;
        var logFactorials = new double[size + 1];
        for (var i = 1; i <= size; i++)
            logFactorials[i] = logFactorials[i - 1] + Math.Log(i);
        double LogChoose(int n, int k) => logFactorials[n] - logFactorials[k] - logFactorials[n - k];
        double LogProbability(int successes) => LogChoose(oneSize, successes) + LogChoose(otherSize, total - successes) - LogChoose(size, total);
        var seen = LogProbability(one) + Tolerance;
        var sum = 0.0;
        for (var successes = Math.Max(0, total - otherSize); successes <= Math.Min(total, oneSize); successes++)
        {
            if (LogProbability(successes) <= seen)
                sum += Math.Exp(LogProbability(successes));
        }

        return Math.Min(1, sum);
    }
}
