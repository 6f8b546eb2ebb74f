namespace JudicialAnalogs.CorpusTools.Synthesis.Gold;

/// <summary>A person judged.</summary>
internal sealed record GoldDefendant
{
    /// <summary>Full name in the nominative; the extraction schema calls it so.</summary>
    public required string Pseudonym { get; init; }

    /// <summary>Year of birth.</summary>
    public required int Born { get; init; }

    /// <summary><c>none</c>, <c>recidivism</c> or <c>dangerous</c>.</summary>
    public required string Recidivism { get; init; }

    public required IReadOnlyList<GoldPriorConviction> PriorConvictions { get; init; }

    public required IReadOnlyList<GoldCount> Counts { get; init; }

    public required GoldFinalPunishment FinalPunishment { get; init; }

    public required IReadOnlyList<GoldAdditional> Additional { get; init; }

    public required IReadOnlyList<GoldFactor> Mitigating { get; init; }

    public required IReadOnlyList<GoldFactor> Aggravating { get; init; }

    public required IReadOnlyList<GoldFactor> RejectedFactors { get; init; }

    /// <summary><c>full</c>, <c>partial</c> or <c>denied</c>.</summary>
    public required string Plea { get; init; }

    /// <summary>Rules applied, e.g. <c>55(2)</c>.</summary>
    public required IReadOnlyList<string> Reductions { get; init; }

    /// <summary>Rules asked for and refused, e.g. <c>55(4)</c>, <c>63(1)</c>.</summary>
    public required IReadOnlyList<string> ReductionsRefused { get; init; }
}
