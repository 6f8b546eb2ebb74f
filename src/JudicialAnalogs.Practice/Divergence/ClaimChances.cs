using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Divergence;

/// <summary>
/// How probable each outcome of a claim is under the facts of a case: the weighted share of the neighbours, drawn towards the archive's own share as
/// if one more neighbour had it (Dirichlet smoothing).
/// </summary>
public sealed class ClaimChances
{
    private const double PriorSize = 1;

    // Sums of the same numbers in another order differ in their last digits.
    private const double Tolerance = 1e-12;

    private readonly IReadOnlyList<(DecidedClaim Claim, double Weight)> _neighbours;
    private readonly ClaimPrior _prior;
    private readonly ClaimOutcome _without;
    private readonly double _sum;

    /// <summary>Counts neighbours.</summary>
    /// <param name="neighbours">Claims whose outcome is known, with their weights.</param>
    /// <param name="prior">The archive's shares.</param>
    /// <param name="without">The outcome of the decision asked about, which the archive's shares then leave out; unspecified for a draft.</param>
    public ClaimChances(IReadOnlyList<(DecidedClaim Claim, double Weight)> neighbours, ClaimPrior prior, ClaimOutcome without)
    {
        (_neighbours, _prior, _without) = (neighbours, prior, without);
        _sum = neighbours.Sum(one => one.Weight);
        EffectiveSize = _sum <= 0 ? 0 : _sum * _sum / neighbours.Sum(one => one.Weight * one.Weight);
    }

    /// <summary>The neighbours, most alike first.</summary>
    public IEnumerable<DecidedClaim> Neighbours => _neighbours.Select(one => one.Claim);

    /// <summary>Weighted number of neighbours, (Σw)² / Σw²; 0 for none.</summary>
    public double EffectiveSize { get; }

    /// <summary>Probability of an outcome; those of all outcomes sum to 1.</summary>
    public double Of(ClaimOutcome outcome)
    {
        var prior = _prior.Of(outcome, _without);
        if (EffectiveSize == 0)
            return prior;
        var share = _neighbours.Where(one => one.Claim.Outcome == outcome).Sum(one => one.Weight) / _sum;
        return ((EffectiveSize * share) + (PriorSize * prior)) / (EffectiveSize + PriorSize);
    }

    /// <summary>Probability of every outcome that is no more probable than this one, above 0 to 1.</summary>
    public double Tail(ClaimOutcome outcome)
    {
        var own = Of(outcome) * (1 + Tolerance);
        // The most probable outcome's is then 1 to the last digit, so that decisions which all find it tie.
        return Math.Max(own, 1 - ClaimPrior.Outcomes.Select(Of).Where(probability => probability > own).Sum());
    }
}
