namespace JudicialAnalogs.Practice.Expectation;

/// <summary>How much better a decision is explained as practice displaced than as practice for its circumstances.</summary>
/// <param name="KindRatio">Likelihood of the kind after a step along the ladder of kinds, over its likelihood as it is.</param>
/// <param name="SizeRatio">Likelihood of the size, given its kind, after a displacement by about two or three times, over its likelihood as it is; 1 where no size is stated.</param>
/// <param name="LineDistance">Distance on the line of severity from what the circumstances of all cases add up to, in units of what is usual for like cases; 0 or more.</param>
/// <param name="LinePart">Weight of that distance, 0 or more: <see cref="ForestOptions.LinePart"/>.</param>
public readonly record struct DivergenceScore(double KindRatio, double SizeRatio, double LineDistance, double LinePart)
{
    // Sizes get the larger part: most decisions that differ do so in size (docs/decisions/0012).
    private const double KindPart = 0.375;

    // Distances well below what is usual are all alike.
    private const double Near = 0.3;

    /// <summary>
    /// The nonconformity score: logarithm of the weighed sum of both ratios, and of the squared distance on the line. By the lemma of Neyman and Pearson no
    /// other score than the first part finds more of the decisions displaced in kind or size, as far as the expectation is right; the second part knows what is
    /// usual where like cases are few or are themselves displaced. Validity rests on neither.
    /// </summary>
    public double Value =>
        Math.Log((KindPart * KindRatio) + ((1 - KindPart) * SizeRatio))
        + (LinePart * Math.Log(Near + (LineDistance * LineDistance)));

    /// <summary>True when the kind, not the size, is what is unusual.</summary>
    public bool ByKind => KindPart * KindRatio > (1 - KindPart) * SizeRatio;
}
