namespace JudicialAnalogs.Practice.Divergence;

/// <summary>How probable the draft's qualification is among decisions alike in facts. Advisory: it never says that the draft is wrong.</summary>
/// <param name="Level">Level and what it rests on.</param>
/// <param name="Chances">Probabilities under the facts.</param>
/// <param name="Outcome">The draft's qualification.</param>
/// <param name="WhyNot">Why nothing can be said; none where something can.</param>
public sealed record QualificationDivergence(AspectLevel Level, QualificationChances Chances, FoundOutcome Outcome, Abstention WhyNot);
