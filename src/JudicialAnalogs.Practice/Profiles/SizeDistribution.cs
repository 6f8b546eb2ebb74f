using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Practice.Strata;

namespace JudicialAnalogs.Practice.Profiles;

/// <summary>Sizes of one form of punishment in one unit, as far as their number allows.</summary>
/// <param name="Unit">The court's own unit.</param>
/// <param name="Values">Every size, ascending.</param>
public sealed record SizeDistribution(PunishmentUnit Unit, IReadOnlyList<decimal> Values)
{
    /// <summary>How much this number of sizes allows to be said.</summary>
    public EvidenceTier Tier => EvidenceTiers.Of(Values.Count);

    /// <summary>
    /// The quantile of order <paramref name="order"/> (0 to 1) with linear interpolation between neighbours
    /// (Hyndman and Fan 1996, type 7); null when the tier does not allow it: the median from 5 sizes, quartiles from 20, others from 50.
    /// </summary>
    public decimal? Quantile(double order)
    {
        var needed = order switch { 0 or 0.5 or 1 => EvidenceTier.Few, 0.25 or 0.75 => EvidenceTier.Quartiles, _ => EvidenceTier.Full };
        if (Tier < needed)
            return null;
        var place = order * (Values.Count - 1);
        var below = (int)Math.Floor(place);
        var above = Math.Min(below + 1, Values.Count - 1);
        return Values[below] + ((Values[above] - Values[below]) * (decimal)(place - below));
    }
}
