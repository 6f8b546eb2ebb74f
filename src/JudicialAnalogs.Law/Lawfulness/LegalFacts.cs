namespace JudicialAnalogs.Law.Lawfulness;

/// <summary>
/// Facts that some rules ask about and no act's structure tells: a person who knows them gives them, and a rule that needs an absent one
/// cannot tell.
/// </summary>
public record LegalFacts
{
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
