namespace JudicialAnalogs.Search.Internal.Keywords;

/// <summary>
/// How scores become whole numbers for one query, so that no sum of a document's parts exceeds what an accumulator can hold. Every part is
/// rounded up: a sum is never below the exact score, and above it by at most <see cref="Slack"/>.
/// </summary>
internal readonly struct ImpactScale
{
    private readonly double _drift;

    /// <param name="terms">Terms of the query.</param>
    /// <param name="drift">The most by which an exact saturation can differ from the one that an impact was made of.</param>
    /// <param name="largest">The largest sum allowed.</param>
    public ImpactScale(IReadOnlyList<WeightedTerm> terms, double drift, uint largest)
    {
        _drift = drift;
        double weights = 0;
        foreach (var term in terms)
            weights += term.Weight;
        Unit = Math.Max(0, largest - (4.0 * terms.Count)) / (weights * (1 + drift));
        foreach (var term in terms)
            Slack += (uint)Math.Ceiling((term.Weight * Unit * ((1.0 / TermSection.Steps) + (2 * drift))) + 3);
    }

    /// <summary>Units that a score of 1 is worth.</summary>
    public double Unit { get; }

    /// <summary>The most by which a sum can be above the exact score, in units.</summary>
    public uint Slack { get; }

    /// <summary>Whether so many terms leave enough steps to tell documents apart.</summary>
    public static bool Suits(int terms, uint largest) => terms * 32L <= largest;

    /// <summary>What the impacts of a term add.</summary>
    public ImpactPart Of(WeightedTerm term)
    {
        var worth = term.Weight * Unit;
        return new((uint)Math.Ceiling(worth * 256 / TermSection.Steps), 1 + (uint)Math.Ceiling((worth * _drift) + 1e-6));
    }
}
