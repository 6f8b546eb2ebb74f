using JudicialAnalogs.Law.Lawfulness.Internal;

namespace JudicialAnalogs.Law.Lawfulness;

/// <summary>Puts a whole judgment before the rules: every count by itself, then the final punishment.</summary>
public static class JudgmentCheck
{
    /// <summary>The rules for the whole, in the order in which they are reported.</summary>
    public static IReadOnlyList<IJudgmentRule> Rules { get; } =
    [
        new OnlyCountRule(), new MisdemeanoursOnlyRule(), new AbsorptionRule(), new GraveCumulationRule(), new EspeciallyGraveCumulationRule(),
        new SentencesCumulationRule(), new FinalConditionalRule(), new ProbationTermRule(), new InstitutionRule(), new MinorsFinalRule(),
    ];

    /// <summary>What the rules say of each count and of the whole.</summary>
    /// <exception cref="ArgumentException">There is no count.</exception>
    public static JudgmentResult Run(JudgmentCase judgment)
    {
        if (judgment.Counts.Count == 0)
            throw new ArgumentException("A judgment to check needs at least one count.", nameof(judgment));
        return new JudgmentResult([.. judgment.Counts.Select(LawfulnessCheck.Run)], [.. Rules.Select(rule => rule.Check(judgment))]);
    }
}
