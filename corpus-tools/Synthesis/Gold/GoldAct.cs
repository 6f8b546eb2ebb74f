namespace JudicialAnalogs.CorpusTools.Synthesis.Gold;

/// <summary>What is true of a synthetic act, in the names of the extraction schema; spans refer to the act's text.</summary>
internal sealed record GoldAct
{
    public required string File { get; init; }

    public bool Synthetic { get; init; } = true;

    /// <summary><c>ru</c> or <c>kk</c>.</summary>
    public required string Language { get; init; }

    public string ActKind { get; init; } = "verdict";

    public required string Court { get; init; }

    public required string Region { get; init; }

    public required string CaseNumber { get; init; }

    public required DateOnly Date { get; init; }

    public required string Judge { get; init; }

    public string Instance { get; init; } = "first";

    /// <summary><c>general</c>, <c>accelerated</c>, <c>shortened</c> or <c>plea_agreement</c>.</summary>
    public required string Procedure { get; init; }

    public required IReadOnlyList<GoldSegment> Segments { get; init; }

    public required IReadOnlyList<GoldDefendant> Defendants { get; init; }

    /// <summary>Damage of the case in tenge, that of all offences together; null where none did any.</summary>
    public decimal? DamageTenge { get; init; }

    /// <summary><c>none</c>, <c>partial</c> or <c>full</c>, over all offences that did damage; null without damage.</summary>
    public string? DamageCompensated { get; init; }

    /// <summary>Canonical, distinct, in ordinal order.</summary>
    public required IReadOnlyList<string> CitedProvisions { get; init; }

    public required IReadOnlyList<GoldArgument> KeyArguments { get; init; }

    public required IReadOnlyList<GoldPersonalData> PersonalData { get; init; }

    /// <summary>The planted divergence; null in an act that follows the model.</summary>
    public GoldPlant? Planted { get; init; }
}
