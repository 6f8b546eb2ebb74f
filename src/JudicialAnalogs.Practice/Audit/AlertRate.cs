namespace JudicialAnalogs.Practice.Audit;

/// <summary>A rate of alerts in a group.</summary>
/// <param name="Count">Alerts.</param>
/// <param name="Rate">Their share of the group, 0 to 1; 0 for an empty group.</param>
/// <param name="Lower">Lower end of the exact 95 % interval (Clopper and Pearson).</param>
/// <param name="Upper">Upper end.</param>
/// <param name="Others">The rate among all other decisions compared in this aspect.</param>
/// <param name="PValue">Two-sided exact test of Fisher against the others; 1 where either side is empty.</param>
/// <param name="QValue">The same after control of false discoveries over the whole audit (Benjamini and Hochberg).</param>
public sealed record AlertRate(int Count, double Rate, double Lower, double Upper, double Others, double PValue, double QValue)
{
    /// <summary>Share of false discoveries among the groups that are said to differ.</summary>
    public const double FalseDiscoveryRate = 0.10;

    /// <summary>True when the rate differs from the others' at that share of false discoveries.</summary>
    public bool Differs => QValue <= FalseDiscoveryRate;
}
