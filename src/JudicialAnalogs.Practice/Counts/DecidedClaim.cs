using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Practice.Cases;

namespace JudicialAnalogs.Practice.Counts;

/// <summary>
/// The claim of a civil or administrative case of the archive: what was claimed, and apart from it what the court decided. It is to such a
/// case what a <see cref="DecidedCount"/> is to a criminal one.
/// </summary>
public sealed record DecidedClaim : DecidedUnit
{
    /// <summary>What was claimed: all that similarity may look at.</summary>
    public required CaseClaim Facts { get; init; }

    /// <summary>How the claim ended.</summary>
    public ClaimOutcome Outcome { get; init; }

    /// <summary>Sum awarded in tenge; null when none was read.</summary>
    public decimal? AwardedTenge { get; init; }

    /// <summary>The sum awarded as a share of the sum claimed, 0 and more; null unless both were read and something was claimed.</summary>
    public double? AwardedShare => Facts.AmountTenge is { } claimed and > 0 && AwardedTenge is { } awarded ? (double)(awarded / claimed) : null;

    /// <summary>
    /// The claim of an act; null for a criminal case. An administrative ruling, and an act of a higher court in a case without defendants, is
    /// a unit although nothing of a claim was read in it: its facts and norms are comparable.
    /// </summary>
    public static DecidedClaim? Of(CourtAct act)
    {
        var civil = act.Kind is ActKind.CivilJudgment or ActKind.AdministrativeRuling || act.Claim is not null;
        if (act.Defendants.Count > 0 || !(civil || act.Kind == ActKind.Appeal))
            return null;
        var claim = new DecidedClaim
        {
            Address = new CountAddress(act.Id, 0, 0),
            Facts = CaseClaim.Of(act),
            Outcome = act.Claim?.Outcome ?? ClaimOutcome.Unspecified,
            AwardedTenge = act.Claim?.AwardedTenge,
        };
        return OfAct(claim, act, TextSignature.Of(act));
    }
}
