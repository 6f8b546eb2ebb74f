namespace JudicialAnalogs.Practice.Expectation;

/// <summary>How much better a decision is explained as practice displaced than as practice for its circumstances.</summary>
/// <param name="KindRatio">Likelihood of the kind after a step along the ladder of kinds, over its likelihood as it is.</param>
/// <param name="SizeRatio">Likelihood of the size, given its kind, after a displacement by about two or three times, over its likelihood as it is; 1 where no size is stated.</param>
/// <param name="JointPart">Weight of decisions displaced in kind and size at once, 0 or more: <see cref="ForestOptions.JointPart"/>.</param>
public readonly record struct DivergenceScore(double KindRatio, double SizeRatio, double JointPart)
{
    // Sizes get the larger part: most decisions that differ do so in size (docs/decisions/0012).
    private const double KindPart = 0.375;

    /// <summary>
    /// The nonconformity score: logarithm of the weighed sum of both ratios and of their product. By the lemma of Neyman and Pearson no other score finds more
    /// of the displaced decisions at the same share of false alerts, as far as the expectation is right; validity never rests on it.
    /// </summary>
    public double Value => Math.Log((KindPart * KindRatio) + ((1 - KindPart) * SizeRatio) + (JointPart * KindRatio * SizeRatio));

    /// <summary>True when the kind, not the size, is what is unusual.</summary>
    public bool ByKind => KindPart * KindRatio > (1 - KindPart) * SizeRatio;
}
