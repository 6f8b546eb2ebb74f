using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Practice.Profiles.Internal;

namespace JudicialAnalogs.Practice.Profiles;

/// <summary>
/// Where sizes of one form lie within the sanction each was chosen from. Sizes outside the range are told apart: they are decisions of another kind,
/// not small or large numbers.
/// </summary>
/// <param name="Inside">Places of sizes within the range, as a share of it: 0 at the minimum, 1 at the maximum.</param>
/// <param name="AtMinimum">Counts exactly at the minimum.</param>
/// <param name="AtMaximum">Counts exactly at the maximum.</param>
/// <param name="Below">Counts below the minimum, by ground.</param>
/// <param name="Above">Counts above the maximum: outside the law, or misread.</param>
/// <param name="NotPlaced">Counts whose sanction is not known, offers the form in another unit, or is a single size.</param>
public sealed record SanctionPlace(
    SizeDistribution Inside,
    IReadOnlyList<CountAddress> AtMinimum,
    IReadOnlyList<CountAddress> AtMaximum,
    IReadOnlyDictionary<BelowMinimumGround, IReadOnlyList<CountAddress>> Below,
    IReadOnlyList<CountAddress> Above,
    IReadOnlyList<CountAddress> NotPlaced)
{
    /// <summary>Counts whose sanction is known: the denominator of every share of this profile.</summary>
    public int Known => Inside.Values.Count + Below.Sum(ground => ground.Value.Count) + Above.Count;

    /// <summary>Places punishments of one form; null when no sanction is known for any of them.</summary>
    /// <param name="counts">Counts with a punishment of the form.</param>
    /// <param name="weights">Their weights.</param>
    /// <param name="law">Which law each was judged under.</param>
    public static SanctionPlace? Of(IEnumerable<DecidedCount> counts, LikenessWeights weights, AppliedLaw law) => PlaceLayout.Of(counts, law)?.Weigh(weights);
}
