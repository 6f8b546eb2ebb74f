namespace JudicialAnalogs.Practice.Consistency;

/// <summary>
/// How far a group is from the whole, case mix adjusted for, in standard deviations of like decisions of one group; above 0 is harsher. The
/// observed difference and its limits are the point and the funnel of a funnel plot (Spiegelhalter 2005).
/// </summary>
/// <param name="Effect">Empirical-Bayes effect: the observed difference drawn towards the whole, the more the fewer decisions there are.</param>
/// <param name="Observed">The difference as observed.</param>
/// <param name="EffectiveSize">Decisions that would say as much were all else equal in all of them; the funnel's horizontal axis.</param>
/// <param name="Limit95">Chance alone leaves 95 % of groups of this size within this distance of 0.</param>
/// <param name="Limit998">The same for 99.8 %.</param>
/// <param name="PValue">Two-sided, of there being no difference from the mean of the groups.</param>
/// <param name="QValue">The same after control of false discoveries over all groups (Benjamini and Hochberg 1995).</param>
/// <param name="Notable">True when the difference stands after that control.</param>
public sealed record GroupDifference(
    Estimate Effect, double Observed, double EffectiveSize, double Limit95, double Limit998, double PValue, double QValue, bool Notable);
