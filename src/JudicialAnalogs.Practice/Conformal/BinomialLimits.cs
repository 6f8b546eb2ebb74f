using JudicialAnalogs.Practice.Internal;

namespace JudicialAnalogs.Practice.Conformal;

/// <summary>Exact limits for a share (Clopper and Pearson 1934), by bisection on the binomial tail.</summary>
public static class BinomialLimits
{
    private const int Halvings = 60;
    private const double Negligible = 1e-16;

    /// <summary>The smallest share that is not refuted, with one-sided confidence; 0 when nothing was counted.</summary>
    /// <param name="successes">0 to <paramref name="size"/>.</param>
    /// <param name="size">0 or more.</param>
    /// <param name="confidence">Within 0 to 1.</param>
    public static double Lower(int successes, int size, double confidence)
    {
        if (successes == 0)
            return 0;
        return Bisect(share => TailFrom(successes, size, share) < 1 - confidence);
    }

    /// <summary>The largest share that is not refuted, with one-sided confidence; 1 when nothing was counted.</summary>
    /// <inheritdoc cref="Lower" path="/param"/>
    public static double Upper(int successes, int size, double confidence) => 1 - Lower(size - successes, size, confidence);

    // The tail grows with the share: where it is still too small, the limit lies further up.
    private static double Bisect(Func<double, bool> tooSmall)
    {
        double low = 0, high = 1;
        for (var i = 0; i < Halvings; i++)
        {
            var middle = (low + high) / 2;
            if (tooSmall(middle))
                low = middle;
            else
                high = middle;
        }

        return (low + high) / 2;
    }

    // P(Bin(size, share) ≥ from). From the term next to the mean outwards the terms only fall, so that the sum ends after some √size of them.
    private static double TailFrom(int from, int size, double share)
    {
        if (share <= 0)
            return 0;
        if (share >= 1)
            return 1;
        var odds = share / (1 - share);
        double sum = 0, term = 1;
        if (from > size * share)
        {
            for (var k = from; term > sum * Negligible; k++)
            {
                sum += term;
                term *= odds * (size - k) / (k + 1);
            }

            return sum * Term(from, size, share);
        }

        for (var k = from - 1; term > sum * Negligible; k--)
        {
            sum += term;
            term *= k / (odds * (size - k + 1));
        }

        return Math.Max(0, 1 - (sum * Term(from - 1, size, share)));
    }

    private static double Term(int k, int size, double share) =>
        Math.Exp(LogGamma.Of(size + 1) - LogGamma.Of(k + 1) - LogGamma.Of(size - k + 1) + (k * Math.Log(share)) + ((size - k) * Math.Log(1 - share)));
}
