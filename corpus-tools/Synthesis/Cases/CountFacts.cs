namespace JudicialAnalogs.CorpusTools.Synthesis.Cases;

/// <summary>What the model knows of a count when it sentences.</summary>
internal sealed record CountFacts
{
    public required Offence Offence { get; init; }

    public required bool Attempt { get; init; }

    public required string Procedure { get; init; }

    public required IReadOnlyList<string> Mitigating { get; init; }

    public required IReadOnlyList<string> Aggravating { get; init; }

    public required int Recidivism { get; init; }

    public required int Priors { get; init; }

    public required int Plea { get; init; }

    public required int Compensated { get; init; }

    public required decimal? Damage { get; init; }

    /// <summary>Tendency of the court and drift of the law, on the severity scale.</summary>
    public required double Climate { get; init; }

    /// <summary>True when imprisonment of this count may be made conditional at all.</summary>
    public required bool MayBeConditional { get; init; }
}
