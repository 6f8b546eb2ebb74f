namespace JudicialAnalogs.Practice.Divergence;

/// <summary>One aspect of a draft: its level and the evidence.</summary>
/// <typeparam name="T">The evidence.</typeparam>
/// <param name="Level">Level and what it rests on.</param>
/// <param name="Evidence">What practice shows.</param>
/// <param name="WhyNot">Why nothing can be said; none where something can.</param>
public sealed record AspectOf<T>(AspectLevel Level, T Evidence, Abstention WhyNot);
