using JudicialAnalogs.Practice.Strata;

namespace JudicialAnalogs.Practice.Profiles;

/// <summary>How many counts a figure rests on.</summary>
/// <param name="Size">Number of counts, 0 or more.</param>
/// <param name="EffectiveSize">
/// Number of equally weighted counts that would say as much: (Σw)² / Σw² (Kish 1965, Survey Sampling), at most <paramref name="Size"/>; equal to it
/// when all weights are equal.
/// </param>
public sealed record Evidence(int Size, double EffectiveSize)
{
    // Equal weights give a whole number but for rounding.
    private const double Rounding = 1e-6;

    /// <summary>How much may be said: decided by the effective size.</summary>
    public EvidenceTier Tier => EvidenceTiers.Of((int)Math.Floor(EffectiveSize + Rounding));

    /// <summary>The evidence of counts with these weights, each above 0.</summary>
    public static Evidence Of(IEnumerable<double> weights)
    {
        var (size, sum, squares) = (0, 0.0, 0.0);
        foreach (var weight in weights)
        {
            size++;
            sum += weight;
            squares += weight * weight;
        }

        return new Evidence(size, squares > 0 ? sum * sum / squares : 0);
    }
}
