using JudicialAnalogs.Law.Lawfulness;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Practice.Analogs;
using JudicialAnalogs.Practice.Cases;

namespace JudicialAnalogs.Practice.Divergence;

/// <summary>A draft beside the law and the practice it was compared with.</summary>
/// <param name="Query">The case as it was searched.</param>
/// <param name="Punishment">The draft's punishment; null for a claim and while none is decided.</param>
/// <param name="Practice">Analogs and profiles.</param>
/// <param name="Divergence">How the punishment compares with practice; null without one.</param>
/// <param name="Qualification">How the qualification compares with decisions alike in facts; null for a claim.</param>
/// <param name="Discussion">What decisions alike discuss and the draft does not; null for a claim, which has its own.</param>
/// <param name="Claim">How outcome, award and discussion compare; null for a count.</param>
/// <param name="Counterfactuals">What practice decided where one circumstance was otherwise; the circumstances as they are first, then the strongest.</param>
/// <param name="Lawfulness">What each rule of the law says of the punishment; never mixed with practice.</param>
public sealed record DraftComparison(
    CaseQuery Query,
    Punishment? Punishment,
    PracticeAnswer Practice,
    PunishmentDivergence? Divergence,
    QualificationDivergence? Qualification,
    DiscussionDivergence? Discussion,
    ClaimDivergence? Claim,
    IReadOnlyList<Counterfactual> Counterfactuals,
    IReadOnlyList<LawfulnessResult> Lawfulness)
{
    /// <summary>Version of what the comparisons by facts were calibrated on.</summary>
    public string FactsCalibrationVersion { get; init; } = "";

    /// <summary>Version of everything the comparison was calibrated on: that of punishments and that of comparisons by facts.</summary>
    public string CalibrationVersion => $"{Practice.Calibration.Version}-{FactsCalibrationVersion}";

    /// <summary>True when an aspect is sharply far from practice, for which a short reason is asked.</summary>
    public bool IsSharp =>
        new[] { Divergence?.Level, Qualification?.Level.Level, Claim?.Outcome.Level.Level, Claim?.Award.Level.Level }.Contains(DivergenceLevel.Sharp);
}
