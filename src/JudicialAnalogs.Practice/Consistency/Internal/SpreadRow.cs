namespace JudicialAnalogs.Practice.Consistency.Internal;

/// <summary>A decision by numbers.</summary>
/// <param name="Stratum">Number of its stratum.</param>
/// <param name="Group">Number of its group.</param>
/// <param name="Circumstances">Circumstances.</param>
/// <param name="Asked">What an effect is asked of, such as its period.</param>
/// <param name="Severity">How severe it is.</param>
internal readonly record struct SpreadRow(int Stratum, int Group, IReadOnlyList<CaseMixTerm> Circumstances, IReadOnlyList<CaseMixTerm> Asked, double Severity);
