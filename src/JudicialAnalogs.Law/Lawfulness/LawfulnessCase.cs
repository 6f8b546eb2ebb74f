using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Law.Sanctions;

namespace JudicialAnalogs.Law.Lawfulness;

/// <summary>What the rules look at: one count and the punishment that is asked about.</summary>
public sealed record LawfulnessCase
{
    /// <summary>The part and point found, e.g. <c>УК 188(3)(3)</c>.</summary>
    public required NormRef Offence { get; init; }

    /// <summary>The main punishment asked about.</summary>
    public required Punishment Punishment { get; init; }

    /// <summary>Its sanction under the law applied; null when it is not known.</summary>
    public Sanction? Sanction { get; init; }

    /// <summary>Traits of the offence; null when they are not known.</summary>
    public OffenceTraits? Traits { get; init; }

    /// <summary>Circumstances the court accepts; null when they are not known.</summary>
    public IReadOnlyList<FactorCode>? Factors { get; init; }

    /// <summary>Stage of the offence.</summary>
    public OffenceStage Stage { get; init; }

    /// <summary>Procedure.</summary>
    public Procedure Procedure { get; init; }

    /// <summary>Recidivism as the court found it.</summary>
    public Recidivism Recidivism { get; init; }

    /// <summary>How far the damage was voluntarily made good.</summary>
    public Compensation Compensation { get; init; }

    /// <summary>Day of the offence, which fixes the monthly index of a fine in tenge (УК ст. 41(1)); null when not known.</summary>
    public DateOnly? OffenceDate { get; init; }

    /// <summary>True when the offender was under eighteen at the time of the offence (УК ст. 80–81); null when not known.</summary>
    public bool? Minor { get; init; }

    /// <summary>Age of the victim in full years; null when not known or when there is none.</summary>
    public int? VictimAge { get; init; }

    /// <summary>True when a criminal group committed it (УК ст. 31); null when not known.</summary>
    public bool? CriminalGroup { get; init; }

    /// <summary>True when someone died of the offence; null when not known.</summary>
    public bool? DeathCaused { get; init; }

    /// <summary>
    /// True when the person is one to whom the kind of punishment may not be given: УК ст. 43(3) for community service, 45(3) for arrest,
    /// 42(7) for corrective works (unable to work, without a steady job, full-time student), 46(4) for life (women, men of sixty-three and over, disability of the first or second group, and so on); null when not known.
    /// </summary>
    public bool? PersonExempt { get; init; }

    /// <summary>True when the court gave reasons why a milder kind of the sanction will not do (УК ст. 52(2)), false when it gave none; null when not known.</summary>
    public bool? MilderKindsRuledOut { get; init; }

    /// <summary>True for violence against a minor (УК ст. 55(8)), which shuts out the caps of УК ст. 55(2)–(3); null when not known.</summary>
    public bool? ViolenceAgainstMinor { get; init; }

    /// <summary>
    /// True when exceptional circumstances of УК ст. 55(4) were found: a milder kind, less than the minimum, or no obligatory additional
    /// punishment is then allowed; null when not known.
    /// </summary>
    public bool? ExceptionalCircumstances { get; init; }

    /// <summary>Why <see cref="Sanction"/> is the one applied (УК ст. 5–6); null when nobody looked at the law of the offence date and after it.</summary>
    public MilderLawGround? LawGround { get; init; }

    /// <summary>Earlier convictions, in any order; empty for none, null when they are not known.</summary>
    public IReadOnlyList<EarlierConviction>? EarlierConvictions { get; init; }

    /// <summary>Additional punishments imposed for this count; empty for none, null when they are not known.</summary>
    public IReadOnlyList<AdditionalMeasure>? AdditionalPunishments { get; init; }

    /// <summary>True when there is property of УК ст. 48(2), gained by the offence or used for it; null when not known.</summary>
    public bool? PropertyToConfiscate { get; init; }

    /// <summary>True for a foreigner or stateless person (УК ст. 51); null when not known.</summary>
    public bool? Foreigner { get; init; }

    /// <summary>True when a minor has earnings or property of their own, or for works a steady income (УК ст. 81(3)–(4)); null when not known.</summary>
    public bool? OwnMeans { get; init; }
}
