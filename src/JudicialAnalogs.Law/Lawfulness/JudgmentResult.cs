namespace JudicialAnalogs.Law.Lawfulness;

/// <summary>What the rules say of a judgment.</summary>
/// <param name="Counts">For each count, one result a rule, in the order of <see cref="LawfulnessCheck.Rules"/>.</param>
/// <param name="Final">For the judgment as a whole, one result a rule, in the order of <see cref="JudgmentCheck.Rules"/>.</param>
public sealed record JudgmentResult(IReadOnlyList<IReadOnlyList<LawfulnessResult>> Counts, IReadOnlyList<LawfulnessResult> Final)
{
    /// <summary>Everything in one: outside the law when anything is, else unknown when anything is, else lawful.</summary>
    public LawfulnessState Summary => LawfulnessCheck.Summary(Counts.SelectMany(results => results).Concat(Final));
}
