namespace JudicialAnalogs.Practice.Consistency.Internal;

/// <summary>
/// How far each ratio of variances is refuted by what the groups show. The restricted score at a ratio has one exact distribution whatever the
/// unknown means and variances are; it is drawn from with a seed, so that the interval holds its level for few and unequal groups, where the
/// usual limits of the likelihood do not.
/// </summary>
internal sealed class RatioConfidence
{
    // With the fewest draws the error of drawing is a tenth of the 2.5 % that lie beyond each end.
    private const int FewestDraws = 4_000;
    private const int MostDraws = 40_000;
    private const int Work = 150_000;
    private const int Halvings = 16;

    private const int DrawsBetweenLooks = 512;

    private readonly GroupVariance _groups;
    private readonly CancellationToken _cancellation;
    private readonly int _draws;
    private readonly double[] _squares;
    private readonly double[] _totals;
    private readonly Lazy<Dictionary<double, double>> _known;

    /// <summary>Draws.</summary>
    public RatioConfidence(GroupVariance groups, int seed, CancellationToken cancellation = default)
    {
        (_groups, _cancellation) = (groups, cancellation);
        var axes = groups.Sizes.Count;
        _draws = Math.Clamp(Work / Math.Max(1, axes), FewestDraws, MostDraws);
        _squares = new double[_draws * axes];
        _totals = new double[_draws];
        _known = new(() => groups.Ratios.ToDictionary(ratio => ratio, AtLeast));
        var draws = new ChiSquareDraws(seed);
        for (var draw = 0; draw < _draws; draw++)
        {
            if (draw % DrawsBetweenLooks == 0)
                cancellation.ThrowIfCancellationRequested();
            var total = draws.Next(groups.FreedomWithin);
            for (var axis = 0; axis < axes; axis++)
                total += _squares[(draw * axes) + axis] = draws.NextSquare();
            _totals[draw] = total;
        }
    }

    /// <summary>The ratio at which groups would differ as clearly as they do, or more, with the probability; 0 where they do even at none.</summary>
    /// <param name="probability">Within 0 to 1.</param>
    public double Quantile(double probability)
    {
        var (low, high) = Around(probability);
        for (var i = 0; i < Halvings && high > low; i++)
        {
            var middle = low > 0 ? Math.Sqrt(low * high) : high / 2;
            if (AtLeast(middle) < probability)
                low = middle;
            else
                high = middle;
        }

        return (low + high) / 2;
    }

    /// <summary>The same by interpolation: near enough where many are averaged.</summary>
    public double QuickQuantile(double probability)
    {
        var (low, high) = Around(probability);
        var (atLow, atHigh) = (_known.Value[low], _known.Value[high]);
        var part = atHigh > atLow ? (probability - atLow) / (atHigh - atLow) : 0;
        return low > 0 ? low * Math.Pow(high / low, part) : high * part;
    }

    /// <summary>The probability, were the ratio the true one, of groups that differ as clearly as these or more. It grows with the ratio.</summary>
    public double AtLeast(double ratio)
    {
        _cancellation.ThrowIfCancellationRequested();
        var weights = _groups.Sizes.Select(size => size / (1 + (ratio * size))).ToArray();
        var shown = 0.0;
        for (var axis = 0; axis < weights.Length; axis++)
            shown += weights[axis] * _groups.Shown[axis] * _groups.Shown[axis] / (_groups.Sizes[axis] * (1 + (ratio * _groups.Sizes[axis])));
        shown /= _groups.SquaresAt(ratio);
        var atLeast = 0;
        for (var draw = 0; draw < _draws; draw++)
        {
            var sum = 0.0;
            var squares = _squares.AsSpan(draw * weights.Length, weights.Length);
            for (var axis = 0; axis < squares.Length; axis++)
                sum += weights[axis] * squares[axis];
            if (sum >= shown * _totals[draw])
                atLeast++;
        }

        return (atLeast + 0.5) / (_draws + 1);
    }

    private (double Low, double High) Around(double probability)
    {
        var low = 0.0;
        if (_known.Value[0] >= probability)
            return (0, 0);
        foreach (var ratio in _groups.Ratios)
        {
            if (_known.Value[ratio] >= probability)
                return (low, ratio);
            low = ratio;
        }

        return (low, low);
    }
}
