using JudicialAnalogs.Practice.Expectation;

namespace JudicialAnalogs.Practice.Internal;

/// <summary>All cases together: what is expected where like cases are few.</summary>
internal sealed class PriorPractice
{
    private readonly double[][] _density;
    private readonly double[][] _displaced;

    public PriorPractice(IReadOnlyList<Outcome> outcomes, int kinds)
    {
        Grid = new OutcomeGrid(outcomes, kinds);
        var counts = new double[kinds];
        var sized = new double[kinds][];
        for (var kind = 0; kind < kinds; kind++)
            sized[kind] = new double[Grid.StepsOf(kind)];
        foreach (var outcome in outcomes)
        {
            counts[outcome.Kind]++;
            if (outcome.HasSize)
                sized[outcome.Kind][Grid.StepOf(outcome)]++;
        }

        // One case in all is spread over the kinds, so that none is impossible.
        Shares = [.. counts.Select(count => (count + (1.0 / kinds)) / (outcomes.Count + 1))];
        _density = [.. sized.Select(steps => Smooth(steps, Grid.Widest))];
        _displaced = [.. sized.Select(steps => Smooth(steps, Grid.Displaced))];
    }

    public OutcomeGrid Grid { get; }

    public double[] Shares { get; }

    public double Density(int kind, int step) => _density[kind][step];

    public double Displaced(int kind, int step) => _displaced[kind][step];

    /// <summary>Probability that a decision displaced along the ladder goes from one kind to another: mostly to a neighbour.</summary>
    public static double StepShare(int from, int to, int kinds)
    {
        var total = 0.0;
        for (var kind = 0; kind < kinds; kind++)
        {
            if (kind != from)
                total += Weight(from, kind);
        }

        return total > 0 ? Weight(from, to) / total : 0;
    }

    private static double Weight(int from, int to) => Math.Abs(from - to) == 1 ? 1 : 0.25;

    private static double[] Smooth(double[] steps, double[] kernel)
    {
        var total = steps.Sum();
        var smooth = new double[steps.Length];
        for (var i = 0; i < steps.Length; i++)
        {
            for (var j = 0; j < steps.Length; j++)
                smooth[i] += total > 0 ? steps[j] / total * kernel[Math.Abs(i - j)] : 0;

            // A size far from all others must still have some density to be compared by.
            smooth[i] = (0.98 * smooth[i]) + (0.02 / (steps.Length * OutcomeGrid.Step));
        }

        return smooth;
    }
}
