using JudicialAnalogs.Practice.Expectation;

namespace JudicialAnalogs.Practice.Internal;

/// <summary>
/// The line of logarithmic sizes, cut into steps, for each kind; and the kernels that spread a case over it. Cases are smoothed, never
/// matched by their exact size: a size nobody imposed is not unusual because it is not round.
/// </summary>
internal sealed class OutcomeGrid
{
    /// <summary>Width of a step on the logarithmic line: five parts in a hundred of a size.</summary>
    public const double Step = 0.05;

    // Room on both sides for sizes never seen: twenty times smaller and larger.
    private static readonly double Margin = Math.Log(20);

    // Half of the far tail lies within four and a half times more or less.
    private const double Tail = 1.5;

    private static readonly double[] Widths = [0.06, 0.08, 0.11, 0.15, 0.2, 0.27, 0.36, 0.5];
    private readonly double[] _low;
    private readonly int[] _steps;
    private readonly double[][] _kernels;

    public OutcomeGrid(IReadOnlyList<Outcome> outcomes, int kinds)
    {
        _low = new double[kinds];
        _steps = new int[kinds];
        for (var kind = 0; kind < kinds; kind++)
        {
            var sizes = outcomes.Where(outcome => outcome.Kind == kind && outcome.HasSize).Select(outcome => outcome.LogSize).ToList();
            if (sizes.Count == 0)
                sizes.Add(0);
            _low[kind] = sizes.Min() - Margin;
            _steps[kind] = (int)Math.Ceiling((sizes.Max() + Margin - _low[kind]) / Step) + 1;
        }

        Kinds = kinds;
        Longest = _steps.Max();
        _kernels = [.. Widths.Select(width => Kernel(difference => Normal(difference, width)))];
        Displaced = Kernel(Displacement);
    }

    public int Kinds { get; }

    public int Longest { get; }

    /// <summary>Density of a displaced decision by its distance from a usual one: about two to three times more or less, with tails far beyond.</summary>
    public double[] Displaced { get; }

    /// <summary>The widest kernel.</summary>
    public double[] Widest => _kernels[^1];

    public int StepsOf(int kind) => _steps[kind];

    public int StepOf(Outcome outcome) =>
        Math.Clamp((int)Math.Round((outcome.LogSize - _low[outcome.Kind]) / Step), 0, _steps[outcome.Kind] - 1);

    public double LogSizeOf(int kind, int step) => _low[kind] + (step * Step);

    /// <summary>The kernel nearest to a width, not above it where there is a smaller one.</summary>
    public double[] KernelOf(double width)
    {
        var at = Array.FindLastIndex(Widths, known => known <= width);
        return _kernels[Math.Max(0, at)];
    }

    private double[] Kernel(Func<double, double> density) => [.. Enumerable.Range(0, Longest).Select(step => density(step * Step))];

    private static double Displacement(double difference)
    {
        var centre = Math.Log(2.5);
        var near = (Normal(difference - centre, 0.35) + Normal(difference + centre, 0.35)) / 2;

        // The tail of a Cauchy law: a size a thousand times too large must not look less displaced than one ten times too large.
        return (0.9 * near) + (0.1 / (Math.PI * Tail * (1 + (difference * difference / (Tail * Tail)))));
    }

    private static double Normal(double value, double width) =>
        Math.Exp(-value * value / (2 * width * width)) / (width * Math.Sqrt(2 * Math.PI));
}
