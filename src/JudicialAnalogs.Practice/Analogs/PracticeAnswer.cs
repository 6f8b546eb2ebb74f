using JudicialAnalogs.Practice.Calibration;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Practice.Options;
using JudicialAnalogs.Practice.Profiles;
using JudicialAnalogs.Practice.Strata;

namespace JudicialAnalogs.Practice.Analogs;

/// <summary>Analogs of a case and what practice did with them.</summary>
/// <param name="Search">The analogs, with what the case was presumed to be: list and figures go by the same.</param>
/// <param name="Group">The counts behind the figures.</param>
/// <param name="GroupEvidence">How many they are, weighted by likeness of the facts.</param>
/// <param name="Qualifications">How counts alike in facts were qualified.</param>
/// <param name="Arguments">What courts argued.</param>
/// <param name="Punishments">How the group was punished.</param>
/// <param name="LawSplit">The same before and after the newest change of the sanction; null when none is known or all lies on one side.</param>
/// <param name="Options">What the law allows for the count; null when no qualification is known.</param>
/// <param name="Claims">How claims ended; null for a criminal case.</param>
/// <param name="Table">The decided counts as they stood.</param>
/// <param name="Calibration">The calibration as it stood.</param>
public sealed record PracticeAnswer(
    AnalogSearch Search,
    PracticeGroup Group,
    Evidence GroupEvidence,
    QualificationProfile Qualifications,
    ArgumentProfile Arguments,
    PunishmentProfile Punishments,
    LawSplit? LawSplit,
    OptionProfile? Options,
    ClaimProfile? Claims,
    CountTable Table,
    PracticeCalibration Calibration);
