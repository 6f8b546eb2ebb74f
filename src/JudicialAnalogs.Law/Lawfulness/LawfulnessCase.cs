using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Factors;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Law.Sanctions;

namespace JudicialAnalogs.Law.Lawfulness;

/// <summary>What the rules look at: one count and the punishment that is asked about.</summary>
public sealed record LawfulnessCase : LegalFacts
{
    /// <summary>A case of which nothing but what is set is known.</summary>
    public LawfulnessCase()
    {
    }

    /// <summary>A case with the facts that a person gave.</summary>
    public LawfulnessCase(LegalFacts facts)
        : base(facts)
    {
    }

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

    /// <summary>Why <see cref="Sanction"/> is the one applied (УК ст. 5–6); null when nobody looked at the law of the offence date and after it.</summary>
    public MilderLawGround? LawGround { get; init; }
}
