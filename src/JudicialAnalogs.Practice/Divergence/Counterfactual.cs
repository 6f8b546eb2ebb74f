using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Practice.Strata;

namespace JudicialAnalogs.Practice.Divergence;

/// <summary>
/// The punished counts that had one circumstance otherwise than the draft and are else like it, as far as enough of them are there. It describes
/// what courts decided; that the circumstance made the difference it does not say.
/// </summary>
/// <param name="Circumstance">The circumstance.</param>
/// <param name="Counts">The counts, at least five, nearest to the draft's other circumstances first and then the latest first.</param>
/// <param name="Relaxed">What else was given up to have enough of them, in order.</param>
public sealed record Counterfactual(Circumstance Circumstance, IReadOnlyList<DecidedCount> Counts, IReadOnlyList<Relaxation> Relaxed)
{
    /// <summary>How much their number allows to be said.</summary>
    public EvidenceTier Tier => EvidenceTiers.Of(Counts.Count);
}
