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
    /// <summary>
    /// How the draft's own punishment would compare with practice if the circumstance were so, by the same test; null where the punishment is
    /// neither a notice nor sharp as things are, and where the test cannot tell.
    /// </summary>
    public DivergenceLevel? Level { get; init; }

    /// <summary>
    /// How much harsher (above 0) or milder these counts were punished than those with the circumstances as in the draft: the share of pairs in
    /// which the former is harsher less the share in which it is milder (Cliff's delta), −1 to 1.
    /// </summary>
    public double Shift { get; init; }

    /// <summary>How much their number allows to be said.</summary>
    public EvidenceTier Tier => EvidenceTiers.Of(Counts.Count);
}
