using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Law.Lawfulness.Internal;

/// <summary>A final punishment that is conditional: no count may bar it (УК ст. 63(6)).</summary>
internal sealed class FinalConditionalRule : IJudgmentRule
{
    private static readonly ILawfulnessRule[] OfCounts = [new ConditionalKindRule(), new ConditionalBarRule()];

    public NormRef Norm { get; } = NormRef.Of("УК", "63", "6");

    public LawfulnessResult Check(JudgmentCase judgment)
    {
        if (judgment.Final is not { } final)
            return LawfulnessResult.CannotTell(Norm, Unknown.Punishment);
        if (!final.Conditional)
            return LawfulnessResult.Lawful(Norm);
        var results = judgment.Counts.SelectMany(count => OfCounts.Select(rule => rule.Check(count with { Punishment = final }))).ToArray();
        return results.FirstOrDefault(result => result.State == LawfulnessState.OutsideTheLaw)
            ?? results.FirstOrDefault(result => result.State == LawfulnessState.CannotTell)
            ?? LawfulnessResult.Lawful(Norm);
    }
}
