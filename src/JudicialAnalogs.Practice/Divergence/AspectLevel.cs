namespace JudicialAnalogs.Practice.Divergence;

/// <summary>The level of one aspect of a draft, and what it rests on.</summary>
/// <param name="Level">Level.</param>
/// <param name="PValue">Conformal p-value, 0 to 1; 1 when there was not enough practice.</param>
/// <param name="CalibrationSize">Held-out decisions the p-value rests on.</param>
/// <param name="Group">The group compared within; null when there was not enough practice.</param>
/// <param name="Climbed">Finer groups passed over for want of decisions, finest first.</param>
/// <param name="FalseAlertRate">Rate of false alerts that <see cref="Level"/> allows, 0 to 1.</param>
/// <param name="Confidence">Confidence in that rate; 0 where it holds on average only.</param>
public sealed record AspectLevel(
    DivergenceLevel Level,
    double PValue,
    int CalibrationSize,
    string? Group,
    IReadOnlyList<string> Climbed,
    double FalseAlertRate,
    double Confidence)
{
    /// <summary>Where nothing can be said.</summary>
    public static AspectLevel NotEnough(IReadOnlyList<string> tried) => new(DivergenceLevel.NotEnoughPractice, 1, 0, null, tried, 0, 0);
}
