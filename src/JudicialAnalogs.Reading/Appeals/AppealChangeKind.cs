namespace JudicialAnalogs.Reading.Appeals;

/// <summary>What a higher court changed in a judgment.</summary>
public enum AppealChangeKind
{
    /// <summary>Not read.</summary>
    Unspecified,

    /// <summary>A punishment lowered or replaced by a milder one.</summary>
    PunishmentReduced,

    /// <summary>A punishment raised or replaced by a harsher one.</summary>
    PunishmentIncreased,

    /// <summary>The deed qualified otherwise.</summary>
    Requalified,

    /// <summary>Acquitted in whole or in part.</summary>
    Acquitted,

    /// <summary>A case or a charge ended without a finding.</summary>
    Terminated,

    /// <summary>A circumstance of УК ст. 53 or 54 recognised.</summary>
    FactorRecognized,

    /// <summary>A circumstance of УК ст. 53 or 54 taken out.</summary>
    FactorExcluded,

    /// <summary>The punishment made conditional (УК ст. 63).</summary>
    ConditionalApplied,

    /// <summary>A conditional sentence made one to be served.</summary>
    ConditionalRemoved,

    /// <summary>An additional punishment taken away.</summary>
    AdditionalExcluded,

    /// <summary>Another institution set.</summary>
    InstitutionChanged,

    /// <summary>What was decided of a claim changed.</summary>
    ClaimChanged,
}
