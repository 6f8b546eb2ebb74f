using JudicialAnalogs.Practice.Internal;

namespace JudicialAnalogs.Practice.Expectation;

/// <summary>What practice for given circumstances decides: shares of kinds, and within each kind a distribution of sizes.</summary>
public sealed class ExpectedPunishment
{
    // Cases of prior knowledge mixed into what the forest saw.
    private const double KindPrior = 2;
    private const double SizePrior = 1.5;

    // A fifth of a deviation on the line of severity: where like cases never differ, small differences are not large.
    private const double SmallestSpread = 0.2;

    private readonly PriorPractice _prior;
    private readonly double[] _mass;
    private readonly double[] _kinds;
    private readonly List<int>[] _steps;
    private readonly double[]?[] _kernel;
    private readonly double _cases;
    private readonly ForestOptions _options;
    private readonly Func<IReadOnlyList<string>, Outcome, double> _excess = (_, _) => 0;
    private double _meanExcess;
    private double _squares;

    internal ExpectedPunishment(PriorPractice prior, ForestOptions options)
    {
        (_prior, _options) = (prior, options);
        _mass = new double[prior.Grid.Kinds * prior.Grid.Longest];
        _kinds = new double[prior.Grid.Kinds];
        _steps = [.. Enumerable.Range(0, prior.Grid.Kinds).Select(_ => new List<int>())];
        _kernel = new double[]?[prior.Grid.Kinds];
    }

    private ExpectedPunishment(ExpectedPunishment gathered, double cases, double scale, Func<IReadOnlyList<string>, Outcome, double> excess)
        : this(gathered._prior, gathered._options)
    {
        (_cases, _excess, _meanExcess, _squares) = (cases, excess, gathered._meanExcess * scale, gathered._squares * scale);
        (_mass, _steps) = (gathered._mass, gathered._steps);
        for (var i = 0; i < _mass.Length; i++)
            _mass[i] *= scale;
        for (var kind = 0; kind < _kinds.Length; kind++)
        {
            _kinds[kind] = gathered._kinds[kind] * scale;
            _steps[kind].Sort();
        }
    }

    /// <summary>Decided cases that speak here, by their weight.</summary>
    public double Cases => _cases;

    /// <summary>Probability of a kind, above 0 and at most 1.</summary>
    public double ShareOf(int kind) => ((_cases * _kinds[kind]) + (KindPrior * _prior.Shares[kind])) / (_cases + KindPrior);

    /// <summary>The kind in the middle of the ladder: half of practice is as mild or milder.</summary>
    public int MiddleKind
    {
        get
        {
            var below = 0.0;
            for (var kind = 0; kind < _kinds.Length; kind++)
            {
                below += ShareOf(kind);
                if (below >= 0.5)
                    return kind;
            }

            return _kinds.Length - 1;
        }
    }

    /// <summary>Quantile of the logarithmic size within a kind; null where like cases show no size of that kind.</summary>
    /// <param name="kind">Kind.</param>
    /// <param name="share">Share of the sizes below, 0 to 1.</param>
    public double? Quantile(int kind, double share)
    {
        var total = SizedMass(kind);
        var below = 0.0;
        foreach (var step in _steps[kind])
        {
            below += _mass[(kind * _prior.Grid.Longest) + step];
            if (below >= share * total && total > 0)
                return _prior.Grid.LogSizeOf(kind, step);
        }

        return null;
    }

    /// <summary>The score of a decision.</summary>
    /// <param name="strata">Strata of the case, finest first.</param>
    /// <param name="outcome">What was decided.</param>
    public DivergenceScore Score(IReadOnlyList<string> strata, Outcome outcome) =>
        new(KindRatio(outcome.Kind), outcome.HasSize ? SizeRatio(outcome) : 1, DistanceOf(_excess(strata, outcome)), _options.LinePart);

    /// <summary>How far an excess on the line of severity is from that of like cases, in units of how much these differ.</summary>
    internal double DistanceOf(double excess) =>
        Math.Abs(excess - _meanExcess) / Math.Sqrt((SmallestSpread * SmallestSpread) + Math.Max(0, _squares - (_meanExcess * _meanExcess)));

    internal void Gather(Outcome outcome, double excess, double weight)
    {
        _meanExcess += excess * weight;
        _squares += excess * excess * weight;
        _kinds[outcome.Kind] += weight;
        if (!outcome.HasSize)
            return;
        var step = _prior.Grid.StepOf(outcome);
        ref var mass = ref _mass[(outcome.Kind * _prior.Grid.Longest) + step];
        if (mass == 0)
            _steps[outcome.Kind].Add(step);
        mass += weight;
    }

    internal ExpectedPunishment Close(double cases, Func<IReadOnlyList<string>, Outcome, double> excess)
    {
        var total = _kinds.Sum();
        return new ExpectedPunishment(this, total > 0 ? cases : 0, total > 0 ? 1 / total : 0, excess);
    }

    private double KindRatio(int kind)
    {
        var displaced = 0.0;
        for (var from = 0; from < _kinds.Length; from++)
        {
            if (from != kind)
                displaced += ShareOf(from) * PriorPractice.StepShare(from, kind, _kinds.Length);
        }

        return displaced / ShareOf(kind);
    }

    private double SizeRatio(Outcome outcome)
    {
        var grid = _prior.Grid;
        var (kind, step) = (outcome.Kind, grid.StepOf(outcome));
        var sized = SizedMass(kind);
        var cases = _cases * sized;
        var (near, wide, displaced) = (0.0, 0.0, 0.0);
        if (sized > 0)
        {
            var kernel = _kernel[kind] ??= grid.KernelOf(Width(kind, sized, cases));
            foreach (var other in _steps[kind])
            {
                var mass = _mass[(kind * grid.Longest) + other] / sized;
                var distance = Math.Abs(step - other);
                near += mass * kernel[distance];
                wide += mass * grid.Widest[distance];
                displaced += mass * grid.Displaced[distance];
            }
        }

        var local = sized > 0 ? 0.5 : 0;
        var prior = (local * wide) + ((1 - local) * _prior.Density(kind, step));
        var priorDisplaced = (local * displaced) + ((1 - local) * _prior.Displaced(kind, step));
        return ((cases * displaced) + (SizePrior * priorDisplaced)) / ((cases * near) + (SizePrior * prior));
    }

    private double SizedMass(int kind)
    {
        var sized = 0.0;
        foreach (var step in _steps[kind])
            sized += _mass[(kind * _prior.Grid.Longest) + step];
        return sized;
    }

    // Silverman's rule on the smaller of deviation and quartile range: a second heap of sizes must not blur the first.
    private double Width(int kind, double sized, double cases)
    {
        var (mean, squares) = (0.0, 0.0);
        foreach (var step in _steps[kind])
            mean += _mass[(kind * _prior.Grid.Longest) + step] / sized * step;
        foreach (var step in _steps[kind])
            squares += _mass[(kind * _prior.Grid.Longest) + step] / sized * (step - mean) * (step - mean);
        var quartiles = (Quantile(kind, 0.75)!.Value - Quantile(kind, 0.25)!.Value) / 1.34;
        var deviation = Math.Sqrt(squares) * OutcomeGrid.Step;
        var spread = quartiles > 0 ? Math.Min(deviation, quartiles) : deviation / 2;
        return 0.75 * spread * Math.Pow(Math.Max(1, cases), -0.2);
    }
}
