using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.Law.Acts;

/// <summary>One defendant and one offence: the unit of practice (УПК ст. 390: the court answers for each offence of each defendant).</summary>
public sealed record Count
{
    /// <summary>What was charged; null when not read.</summary>
    public Qualification? Charged { get; init; }

    /// <summary>What the court found; null on acquittal or when not read.</summary>
    public Qualification? Found { get; init; }

    /// <summary>True when the court acquitted on this count.</summary>
    public bool Acquitted { get; init; }

    /// <summary>Stage of the offence.</summary>
    public OffenceStage Stage { get; init; }

    /// <summary>Role in complicity, in the act's words; null when none is named.</summary>
    public string? Role { get; init; }

    /// <summary>Main punishment for this count; null when none was imposed or read.</summary>
    public Punishment? Punishment { get; init; }

    /// <summary>Damage in tenge; null when none is named.</summary>
    public decimal? DamageTenge { get; init; }

    /// <summary>How far the damage was made good.</summary>
    public Compensation Compensation { get; init; }

    /// <summary>Day of the offence, which decides the law and the monthly index; null when not read.</summary>
    public DateOnly? OffenceDate { get; init; }

    /// <summary>The court's reason for another qualification than charged, redacted; null when it did not change.</summary>
    public string? RequalificationReason { get; init; }
}
