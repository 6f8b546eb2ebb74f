namespace JudicialAnalogs.Reading.Extraction;

/// <summary>One offence of one defendant.</summary>
public sealed record ExtractedCount
{
    /// <summary>What was charged; null when not read.</summary>
    public ExtractedQualification? Charged { get; init; }

    /// <summary>What the court found; null on acquittal or when not read.</summary>
    public ExtractedQualification? Found { get; init; }

    /// <summary>True when the court acquitted on this count.</summary>
    public bool Acquitted { get; init; }

    /// <summary><c>completed</c>, <c>attempt</c> or <c>preparation</c>; null when not read.</summary>
    public string? Stage { get; init; }

    /// <summary>Part in an offence committed together, in the act's words; null when none is named.</summary>
    public string? Role { get; init; }

    /// <summary>Main punishment for this count; null when none was set.</summary>
    public ExtractedPunishment? Punishment { get; init; }

    /// <summary>Damage in tenge; null when none is named.</summary>
    public decimal? DamageTenge { get; init; }

    /// <summary><c>none</c>, <c>partial</c> or <c>full</c>; null when the act is silent or names no damage.</summary>
    public string? DamageCompensated { get; init; }
}
