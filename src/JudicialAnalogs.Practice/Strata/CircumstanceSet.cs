using JudicialAnalogs.Practice.Cases;

namespace JudicialAnalogs.Practice.Strata;

/// <summary>Which way the accepted circumstances of a count pull, without saying how many there are.</summary>
/// <param name="Mitigating">There is a mitigating one (УК ст. 53).</param>
/// <param name="Aggravating">There is an aggravating one (УК ст. 54).</param>
internal readonly record struct CircumstanceSet(bool Mitigating, bool Aggravating)
{
    public static CircumstanceSet Of(CaseCount count)
    {
        var (mitigating, aggravating) = (false, false);
        foreach (var factor in count.Factors)
        {
            mitigating |= factor.Mitigates;
            aggravating |= factor.Aggravates;
        }

        return new CircumstanceSet(mitigating, aggravating);
    }
}
