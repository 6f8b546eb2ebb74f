using JudicialAnalogs.Practice.Calibration;

namespace JudicialAnalogs.Practice.Divergence;

/// <summary>
/// Puts counterfactuals in the order in which they are worth reading: the circumstances as they are, then those with which the punishment would be
/// no finding any more, then those whose decisions differ most from the draft's own group.
/// </summary>
internal static class CounterfactualOrder
{
    // Of a group the nearest and latest stand first; more of them would say the same and make an answer slower.
    private const int MostCompared = 200;

    /// <summary>The counterfactuals with what each would change, strongest first.</summary>
    /// <param name="counterfactuals">Counterfactuals, the circumstances as they are among them or not.</param>
    /// <param name="levelOf">The level of the draft's punishment under a circumstance; null where it is not asked.</param>
    public static IReadOnlyList<Counterfactual> Of(IReadOnlyList<Counterfactual> counterfactuals, Func<Circumstance, DivergenceLevel?> levelOf)
    {
        var own = counterfactuals.FirstOrDefault(one => one.Circumstance == Circumstance.AsInDraft) is { } known ? Severities(known) : [];
        return
        [
            .. counterfactuals
                .Select(one => one with { Level = levelOf(one.Circumstance), Shift = one.Circumstance == Circumstance.AsInDraft ? 0 : Delta(Severities(one), own) })
                .OrderByDescending(one => one.Circumstance == Circumstance.AsInDraft)
                .ThenByDescending(one => one.Level == DivergenceLevel.None)
                .ThenByDescending(one => Math.Abs(one.Shift)),
        ];
    }

    /// <summary>Cliff's delta of two sorted samples; 0 when either is empty.</summary>
    internal static double Delta(double[] one, double[] other)
    {
        if (one.Length == 0 || other.Length == 0)
            return 0;
        long balance = 0;
        var (below, notAbove) = (0, 0);
        foreach (var value in one)
        {
            while (below < other.Length && other[below] < value)
                below++;
            while (notAbove < other.Length && other[notAbove] <= value)
                notAbove++;
            balance += below - (other.Length - notAbove);
        }

        return (double)balance / ((long)one.Length * other.Length);
    }

    private static double[] Severities(Counterfactual counterfactual)
    {
        var severities = counterfactual.Counts.Take(MostCompared).Where(count => count.Punishment is not null).Select(count => SeverityScale.Of(count.Punishment!, null)).ToArray();
        Array.Sort(severities);
        return severities;
    }
}
