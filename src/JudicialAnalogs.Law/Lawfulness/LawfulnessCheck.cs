using JudicialAnalogs.Law.Lawfulness.Internal;

namespace JudicialAnalogs.Law.Lawfulness;

/// <summary>All rules built so far, in the order of the code.</summary>
public static class LawfulnessCheck
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<ILawfulnessRule> Rules { get; } =
    [
        new SanctionRangeRule(), new CategoryKindRule(), new ClosedListRule(), new RepairedDamageRule(), new MitigatedCapRule(), new ProcedureCapRule(), new UnfinishedCapRule(),
        new ConditionalBarRule(),
    ];

    /// <summary>What each rule says; one result a rule, in the order of <see cref="Rules"/>.</summary>
    public static IReadOnlyList<LawfulnessResult> Run(LawfulnessCase facts) => [.. Rules.Select(rule => rule.Check(facts))];

    /// <summary>The whole: outside the law when any rule is broken, else unknown when any cannot tell, else lawful.</summary>
    public static LawfulnessState Summary(IEnumerable<LawfulnessResult> results)
    {
        var summary = LawfulnessState.Lawful;
        foreach (var result in results)
        {
            if (result.State == LawfulnessState.OutsideTheLaw)
                return LawfulnessState.OutsideTheLaw;
            if (result.State == LawfulnessState.CannotTell)
                summary = LawfulnessState.CannotTell;
        }

        return summary;
    }
}
