using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Practice.Cases;

namespace JudicialAnalogs.Practice.Divergence;

/// <summary>A claim and what a draft decides of it.</summary>
/// <param name="Facts">What is claimed.</param>
/// <param name="Outcome">How it ends.</param>
/// <param name="AwardedTenge">Sum awarded in tenge; null when none is named.</param>
public sealed record DraftClaim(CaseClaim Facts, ClaimOutcome Outcome, decimal? AwardedTenge)
{
    /// <summary>
    /// The sum awarded as a share of the sum claimed, of a claim granted in whole or part; null for other outcomes and where a sum is not known.
    /// </summary>
    public double? AwardedShare => ShareOf(Outcome, Facts.AmountTenge, AwardedTenge);

    internal static double? ShareOf(ClaimOutcome outcome, decimal? claimed, decimal? awarded) =>
        outcome is ClaimOutcome.Granted or ClaimOutcome.PartlyGranted && claimed is > 0 && awarded is { } sum ? (double)(sum / claimed.Value) : null;
}
