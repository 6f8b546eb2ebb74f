namespace JudicialAnalogs.CorpusTools.Synthesis.Gold;

/// <summary>One offence of one defendant.</summary>
internal sealed record GoldCount
{
    public required GoldQualification Charged { get; init; }

    public required GoldQualification Found { get; init; }

    public bool Acquitted { get; init; }

    /// <summary><c>completed</c> or <c>attempt</c>.</summary>
    public required string Stage { get; init; }

    public string? Role { get; init; }

    public required GoldPunishment Punishment { get; init; }

    /// <summary>Damage in tenge; null where the offence has none.</summary>
    public decimal? DamageTenge { get; init; }

    /// <summary><c>none</c>, <c>partial</c>, <c>full</c>; null without damage.</summary>
    public string? DamageCompensated { get; init; }

    public required DateOnly OffenceDate { get; init; }
}
