using JudicialAnalogs.Practice.Conformal;

namespace JudicialAnalogs.CorpusTools.Evaluation.Divergence;

/// <summary>The exact interval of a share (Clopper and Pearson 1934) as reports give it.</summary>
internal static class BinomialInterval
{
    private const double OneSided = 0.975;

    /// <summary>Two-sided 95 % interval, lower end first; 0 to 1 for no draws.</summary>
    /// <param name="hits">Hits, 0 to <paramref name="draws"/>.</param>
    /// <param name="draws">Draws.</param>
    public static double[] Of(int hits, int draws) => [BinomialLimits.Lower(hits, draws, OneSided), BinomialLimits.Upper(hits, draws, OneSided)];
}
