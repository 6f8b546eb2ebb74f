using JudicialAnalogs.Practice.Expectation;

namespace JudicialAnalogs.Practice.Conformal;

/// <summary>A decision beside practice.</summary>
/// <param name="Expected">What practice for its circumstances decides; null where it was not kept.</param>
/// <param name="Score">Its score.</param>
/// <param name="Verdict">What the calibration says of the score.</param>
/// <param name="WorthAReason">True when it differs by more than courts differ without anyone asking; what is rare but tiny is never sharp.</param>
public readonly record struct PracticeFinding(ExpectedPunishment? Expected, DivergenceScore Score, Verdict Verdict, bool WorthAReason)
{
    /// <summary>True when a reason is asked for.</summary>
    public bool Sharp => Verdict.Sharp && WorthAReason;
}
