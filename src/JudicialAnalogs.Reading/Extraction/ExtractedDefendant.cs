namespace JudicialAnalogs.Reading.Extraction;

/// <summary>A person judged.</summary>
public sealed record ExtractedDefendant
{
    /// <summary>Pseudonym within the act, e.g. <c>А.</c>.</summary>
    public string Pseudonym { get; init; } = "";

    /// <summary>Year of birth; null when not named.</summary>
    public int? Born { get; init; }

    /// <summary><c>none</c>, <c>recidivism</c> or <c>dangerous</c>.</summary>
    public string? Recidivism { get; init; }

    /// <summary>Earlier convictions.</summary>
    public IReadOnlyList<ExtractedPriorConviction> PriorConvictions { get; init; } = [];

    /// <summary>The offences judged.</summary>
    public IReadOnlyList<ExtractedCount> Counts { get; init; } = [];

    /// <summary>The punishment that is to be served; null when none was set.</summary>
    public ExtractedFinalPunishment? FinalPunishment { get; init; }

    /// <summary>Punishments beside the main one.</summary>
    public IReadOnlyList<ExtractedAdditional> Additional { get; init; } = [];

    /// <summary>Mitigating circumstances the court recognised (УК ст. 53).</summary>
    public IReadOnlyList<ExtractedFactor> Mitigating { get; init; } = [];

    /// <summary>Aggravating circumstances the court recognised (УК ст. 54).</summary>
    public IReadOnlyList<ExtractedFactor> Aggravating { get; init; } = [];

    /// <summary>What a party claimed or the court considered, and the court refused.</summary>
    public IReadOnlyList<ExtractedFactor> RejectedFactors { get; init; } = [];

    /// <summary><c>full</c>, <c>partial</c> or <c>denied</c>; null when the act does not say.</summary>
    public string? Plea { get; init; }

    /// <summary>Rules that lower a punishment or release from it (УК ст. 55, 68) and that the court applied, e.g. <c>55(2)</c>.</summary>
    public IReadOnlyList<string> Reductions { get; init; } = [];

    /// <summary>Rules of this kind, and of the conditional sentence (УК ст. 63), that the court weighed and did not apply.</summary>
    public IReadOnlyList<string> ReductionsRefused { get; init; } = [];
}
