namespace JudicialAnalogs.CorpusTools.Evaluation.Divergence;

/// <summary>The exact interval of a share (Clopper and Pearson 1934).</summary>
internal static class BinomialInterval
{
    /// <summary>Two-sided 95 % interval; 0 to 1 for no draws.</summary>
    /// <param name="hits">Hits, 0 to <paramref name="draws"/>.</param>
    /// <param name="draws">Draws.</param>
    public static double[] Of(int hits, int draws)
    {
        if (draws == 0)
            return [0, 1];
        var low = hits == 0 ? 0 : Solve(share => 1 - Cumulative(hits - 1, draws, share) < 0.025);
        var high = hits == draws ? 1 : Solve(share => Cumulative(hits, draws, share) > 0.025);
        return [low, high];
    }

    // The largest share for which the condition holds; it holds from 0 up to some point.
    private static double Solve(Func<double, bool> holds)
    {
        var (low, high) = (0.0, 1.0);
        for (var i = 0; i < 50; i++)
        {
            var middle = (low + high) / 2;
            if (holds(middle))
                low = middle;
            else
                high = middle;
        }

        return low;
    }

    private static double Cumulative(int hits, int draws, double share)
    {
        if (share <= 0)
            return 1;
        if (share >= 1)
            return hits >= draws ? 1 : 0;
        var (sum, log) = (0.0, draws * Math.Log(1 - share));
        for (var k = 0; k <= hits; k++)
        {
            sum += Math.Exp(log);
            log += Math.Log((draws - k) / (k + 1.0) * share / (1 - share));
        }

        return Math.Min(1, sum);
    }
}
