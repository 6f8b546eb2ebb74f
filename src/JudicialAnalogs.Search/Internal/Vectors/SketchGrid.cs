namespace JudicialAnalogs.Search.Internal.Vectors;

/// <summary>
/// Where the codes of sketches lie: every component has a middle and a step of its own, fitted to where the segment's vectors lie and how far
/// they spread in it, because the first components of a decomposition are many times the last. The very first are kept as they are: in an
/// archive of two languages they tell the languages apart, and sixteen codes that span both are coarse within one.
/// </summary>
/// <param name="steps">Distance between codes, by component; 0 for the leading ones.</param>
/// <param name="means">Middle, by component; 0 for the leading ones.</param>
/// <param name="leading">Components kept as they are, at most <see cref="Leading"/> of them.</param>
internal readonly ref struct SketchGrid(ReadOnlySpan<float> steps, ReadOnlySpan<float> means, ReadOnlySpan<int> leading)
{
    /// <summary>Room for leading components in each sketch: one register of floats.</summary>
    public const int Leading = 8;

    // Steps of a third of a deviation reach 2.5 deviations to either side, which cuts off one component of a hundred.
    private const double StepsPerDeviation = 3;

    public ReadOnlySpan<float> Steps { get; } = steps;

    public ReadOnlySpan<float> Means { get; } = means;

    public ReadOnlySpan<int> LeadingComponents { get; } = leading;

    /// <summary>Fits a grid.</summary>
    /// <param name="sums">Sums by component.</param>
    /// <param name="squares">Sums of squares by component.</param>
    /// <param name="count">Vectors that were summed.</param>
    public static SketchGrid Fit(ReadOnlySpan<double> sums, ReadOnlySpan<double> squares, long count)
    {
        var (steps, means) = (new float[sums.Length], new float[sums.Length]);
        var leading = MostWeighty(squares);
        for (var d = 0; d < steps.Length && count > 0; d++)
        {
            if (leading.Contains(d))
                continue;
            var mean = sums[d] / count;
            means[d] = (float)mean;
            steps[d] = (float)(Math.Sqrt(Math.Max(0, (squares[d] / count) - (mean * mean))) / StepsPerDeviation);
        }

        return new(steps, means, leading);
    }

    /// <summary>Writes the leading components of a vector.</summary>
    public void Lead(ReadOnlySpan<float> vector, Span<float> values)
    {
        values.Clear();
        for (var i = 0; i < LeadingComponents.Length; i++)
            values[i] = vector[LeadingComponents[i]];
    }

    private static int[] MostWeighty(ReadOnlySpan<double> squares)
    {
        var weights = squares.ToArray();
        return [.. Enumerable.Range(0, weights.Length).OrderByDescending(d => weights[d]).ThenBy(d => d).Take(Leading)];
    }
}
