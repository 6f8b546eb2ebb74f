namespace JudicialAnalogs.Practice.Consistency.Internal;

/// <summary>
/// Decisions that differ by chance within groups and groups that differ by chance: the restricted likelihood of the ratio of the two variances,
/// exact and along one line once the groups' products are turned to their axes (Harville 1977; Crainiceanu and Ruppert 2004).
/// </summary>
internal sealed class GroupVariance
{
    private const double Nothing = 1e-9;
    private const int Steps = 72;
    private const int Narrowings = 60;

    // Twice the fall of the logarithmic likelihood at the ends of a 95 % interval: the quantile of chi-square with one degree of freedom.
    private const double Fall = 3.841458820694124;

    private readonly double[] _sizes;
    private readonly double[] _shown;

    private GroupVariance(double[] sizes, double[] shown, double[][] vectors, double[][] nothing, double within, int freedom)
    {
        (_sizes, _shown, Vectors, NullVectors, WithinSquares, Freedom) = (sizes, shown, vectors, nothing, within, freedom);
        Ratios = RatiosFor(sizes);
    }

    /// <summary>Axes that say something of groups: how much each says.</summary>
    public IReadOnlyList<double> Sizes => _sizes;

    /// <summary>What is shown along each axis.</summary>
    public IReadOnlyList<double> Shown => _shown;

    /// <summary>The axes.</summary>
    public double[][] Vectors { get; }

    /// <summary>Directions of groups that nothing is said of, such as all together.</summary>
    public double[][] NullVectors { get; }

    /// <summary>Squares that no difference of groups explains.</summary>
    public double WithinSquares { get; }

    /// <summary>Degrees of freedom of all squares.</summary>
    public int Freedom { get; }

    /// <summary>Degrees of freedom of <see cref="WithinSquares"/>.</summary>
    public int FreedomWithin => Freedom - _sizes.Length;

    /// <summary>Ratios from none to far beyond any, ascending.</summary>
    public double[] Ratios { get; }

    /// <summary>Prepares.</summary>
    /// <param name="products">Products of the groups' columns, everything else taken out; square.</param>
    /// <param name="outcome">Their products with the outcome.</param>
    /// <param name="squares">Squares of the outcome, everything else taken out.</param>
    /// <param name="freedom">Degrees of freedom of these squares.</param>
    public static GroupVariance Of(double[][] products, double[] outcome, double squares, int freedom)
    {
        var (values, vectors) = SymmetricEigen.Decompose(products);
        var least = Nothing * Math.Max(values.DefaultIfEmpty(0).Max(), 1e-300);
        var order = Enumerable.Range(0, values.Length).OrderByDescending(i => values[i]).ToList();
        var kept = order.Where(i => values[i] > least).ToArray();
        var shown = kept.Select(i => Product(vectors[i], outcome)).ToArray();
        var within = squares;
        for (var k = 0; k < kept.Length; k++)
            within -= shown[k] * shown[k] / values[kept[k]];
        return new GroupVariance(
            [.. kept.Select(i => values[i])],
            shown,
            [.. kept.Select(i => vectors[i])],
            [.. order.Skip(kept.Length).Select(i => vectors[i])],
            Math.Max(0, within),
            freedom);
    }

    /// <summary>Squares left in units of the decisions' variance when groups have <paramref name="ratio"/> times that variance.</summary>
    public double SquaresAt(double ratio) => WithinSquares + Between(ratio);

    /// <summary>The decisions' variance at a ratio, by restricted likelihood.</summary>
    public double VarianceAt(double ratio) => SquaresAt(ratio) / Freedom;

    /// <summary>The groups' part of <see cref="SquaresAt"/>; it falls as the ratio grows.</summary>
    public double Between(double ratio)
    {
        var sum = 0.0;
        for (var k = 0; k < _sizes.Length; k++)
            sum += _shown[k] * _shown[k] / (_sizes[k] * (1 + (ratio * _sizes[k])));
        return sum;
    }

    /// <summary>Minus twice the restricted logarithmic likelihood, up to a constant.</summary>
    public double Deviance(double ratio)
    {
        var sum = Freedom * Math.Log(SquaresAt(ratio));
        foreach (var size in _sizes)
            sum += Math.Log(1 + (ratio * size));
        return sum;
    }

    /// <summary>The ratio of highest restricted likelihood; 0 or more.</summary>
    public double Best() => _sizes.Length == 0 ? 0 : Least(Deviance, Ratios);

    /// <summary>The greatest ratio that the profile of the restricted likelihood does not refute.</summary>
    public double HighestByProfile()
    {
        var best = Deviance(Best());
        return Ratios.Last(ratio => Deviance(ratio) - best <= Fall);
    }

    /// <summary>Where a function along ratios is least: the best of the steps, narrowed by the golden section.</summary>
    public static double Least(Func<double, double> function, double[] ratios)
    {
        var values = Array.ConvertAll(ratios, ratio => function(ratio));
        var best = Array.IndexOf(values, values.Min());
        var (low, high) = (ratios[Math.Max(0, best - 1)], ratios[Math.Min(ratios.Length - 1, best + 1)]);
        var golden = (Math.Sqrt(5) - 1) / 2;
        var (left, right) = (high - (golden * (high - low)), low + (golden * (high - low)));
        var (atLeft, atRight) = (function(left), function(right));
        for (var i = 0; i < Narrowings; i++)
        {
            if (atLeft <= atRight)
            {
                (high, right, atRight) = (right, left, atLeft);
                left = high - (golden * (high - low));
                atLeft = function(left);
            }
            else
            {
                (low, left, atLeft) = (left, right, atRight);
                right = low + (golden * (high - low));
                atRight = function(right);
            }
        }

        var found = (low + high) / 2;
        return function(found) < values[best] ? found : ratios[best];
    }

    private static double[] RatiosFor(double[] sizes)
    {
        if (sizes.Length == 0)
            return [0];
        var (first, last) = (Math.Log(1e-3 / sizes.Max()), Math.Log(1e4));
        return [0, .. Enumerable.Range(0, Steps + 1).Select(step => Math.Exp(first + ((last - first) * step / Steps)))];
    }

    private static double Product(double[] one, double[] other)
    {
        var sum = 0.0;
        for (var i = 0; i < one.Length; i++)
            sum += one[i] * other[i];
        return sum;
    }
}
