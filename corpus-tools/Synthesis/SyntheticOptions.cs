using JudicialAnalogs.CorpusTools.Synthesis.Noises;

namespace JudicialAnalogs.CorpusTools.Synthesis;

/// <summary>What the synthetic archive is made of. The same options give the same bytes.</summary>
internal sealed record SyntheticOptions
{
    /// <summary>Seed of everything drawn.</summary>
    /// <value>Default 20260701.</value>
    public int Seed { get; init; } = 20260701;

    /// <summary>Number of acts, 0 or more.</summary>
    /// <value>Default 3,000.</value>
    public int Count { get; init; } = 3_000;

    /// <summary>Share of acts in Kazakh, 0 to 1.</summary>
    /// <value>Default 0.30.</value>
    public double KazakhShare { get; init; } = 0.30;

    /// <summary>Share of acts with a planted divergence, 0 to 1.</summary>
    /// <value>Default 0.04.</value>
    public double PlantedShare { get; init; } = 0.04;

    /// <summary>First day on which a verdict is given.</summary>
    public DateOnly FirstDay { get; init; } = new(2022, 1, 10);

    /// <summary>Last day on which a verdict is given.</summary>
    public DateOnly LastDay { get; init; } = new(2026, 9, 30);

    /// <summary>The day from which the model's courts punish more mildly: its one law change.</summary>
    public DateOnly LawChange { get; init; } = new(2025, 9, 15);

    /// <summary>What the files suffer after they were written, in this order.</summary>
    public IReadOnlyList<Noise> Noises { get; init; } = [];

    /// <summary>Checks the ranges.</summary>
    /// <exception cref="ArgumentException">A value lies outside its range.</exception>
    public void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfNegative(Count);
        if (KazakhShare is not (>= 0 and <= 1) || PlantedShare is not (>= 0 and <= 1))
            throw new ArgumentException("Shares lie between 0 and 1.");
        if (FirstDay > LastDay)
            throw new ArgumentException("The first day lies after the last.");
    }
}
