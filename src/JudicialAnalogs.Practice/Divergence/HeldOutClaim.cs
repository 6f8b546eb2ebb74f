using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Practice.Divergence;

/// <summary>A decided claim compared with the archive without its own case.</summary>
/// <param name="Address">The claim.</param>
/// <param name="Groups">Groups it was compared within, finest first.</param>
/// <param name="Probability">Probability of its outcome, above 0 to 1.</param>
/// <param name="Tail">Probability of every outcome that is no more probable, above 0 to 1.</param>
/// <param name="Award">How far its award is from the middle of its neighbours; null where no share is known.</param>
/// <param name="AwardEffect">That distance as a share of the claim.</param>
/// <param name="Missing">How much of what is usual it does not discuss; null where too few decisions alike were there.</param>
/// <param name="FactsLength">Length of its facts in UTF-16 code units.</param>
public sealed record HeldOutClaim(
    CountAddress Address, IReadOnlyList<string> Groups, double Probability, double Tail, double? Award, double AwardEffect, double? Missing, int FactsLength)
{
    /// <summary>Score of the outcome: -ln of that probability.</summary>
    public double Score => -Math.Log(Tail);
}
