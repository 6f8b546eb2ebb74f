namespace JudicialAnalogs.Law.Lawfulness;

/// <summary>
/// Facts that some rules ask about and no act's structure tells: a person who knows them gives them, the rules that need an absent one
/// cannot tell. The members mean what those of <see cref="LawfulnessCase"/> do.
/// </summary>
public sealed record LegalFacts
{
    /// <inheritdoc cref="LawfulnessCase.VictimAge"/>
    public int? VictimAge { get; init; }

    /// <inheritdoc cref="LawfulnessCase.CriminalGroup"/>
    public bool? CriminalGroup { get; init; }

    /// <inheritdoc cref="LawfulnessCase.DeathCaused"/>
    public bool? DeathCaused { get; init; }

    /// <inheritdoc cref="LawfulnessCase.PersonExempt"/>
    public bool? PersonExempt { get; init; }

    /// <inheritdoc cref="LawfulnessCase.MilderKindsRuledOut"/>
    public bool? MilderKindsRuledOut { get; init; }

    /// <inheritdoc cref="LawfulnessCase.ViolenceAgainstMinor"/>
    public bool? ViolenceAgainstMinor { get; init; }

    /// <inheritdoc cref="LawfulnessCase.ExceptionalCircumstances"/>
    public bool? ExceptionalCircumstances { get; init; }

    /// <inheritdoc cref="LawfulnessCase.EarlierConvictions"/>
    public IReadOnlyList<EarlierConviction>? EarlierConvictions { get; init; }

    /// <inheritdoc cref="LawfulnessCase.AdditionalPunishments"/>
    public IReadOnlyList<AdditionalMeasure>? AdditionalPunishments { get; init; }

    /// <inheritdoc cref="LawfulnessCase.PropertyToConfiscate"/>
    public bool? PropertyToConfiscate { get; init; }

    /// <inheritdoc cref="LawfulnessCase.Foreigner"/>
    public bool? Foreigner { get; init; }

    /// <inheritdoc cref="LawfulnessCase.OwnMeans"/>
    public bool? OwnMeans { get; init; }
}
