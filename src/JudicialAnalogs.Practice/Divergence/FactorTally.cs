using JudicialAnalogs.Law.Factors;

namespace JudicialAnalogs.Practice.Divergence;

/// <summary>How many circumstances a count has of each kind.</summary>
/// <param name="Mitigating">Mitigating ones.</param>
/// <param name="Aggravating">Aggravating ones.</param>
internal readonly record struct FactorTally(int Mitigating, int Aggravating)
{
    public static FactorTally Of(IEnumerable<FactorCode> factors)
    {
        var (mitigating, aggravating) = (0, 0);
        foreach (var factor in factors)
        {
            mitigating += factor.Mitigates ? 1 : 0;
            aggravating += factor.Aggravates ? 1 : 0;
        }

        return new FactorTally(mitigating, aggravating);
    }

    /// <summary>True when both have some mitigating circumstances or none, and the same of aggravating ones.</summary>
    public bool IsLike(FactorTally other) => Mitigating > 0 == other.Mitigating > 0 && Aggravating > 0 == other.Aggravating > 0;

    /// <summary>The tally without the circumstances of another.</summary>
    public FactorTally Without(FactorTally other) => new(Mitigating - other.Mitigating, Aggravating - other.Aggravating);
}
