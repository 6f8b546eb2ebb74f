namespace JudicialAnalogs.Search.Internal.Vectors;

/// <summary>
/// Where the codes of sketches lie: every component has a middle and a step of its own, fitted to where the segment's vectors lie and how far
/// they spread in it, because the first components of a decomposition are many times the last.
/// </summary>
/// <param name="steps">Distance between codes, by component.</param>
/// <param name="means">Middle, by component.</param>
internal readonly ref struct SketchGrid(ReadOnlySpan<float> steps, ReadOnlySpan<float> means)
{
    // Steps of a third of a deviation reach 2.5 deviations to either side, which cuts off one component of a hundred.
    private const double StepsPerDeviation = 3;

    public ReadOnlySpan<float> Steps { get; } = steps;

    public ReadOnlySpan<float> Means { get; } = means;

    /// <summary>Fits a grid.</summary>
    /// <param name="sums">Sums by component.</param>
    /// <param name="squares">Sums of squares by component.</param>
    /// <param name="count">Vectors that were summed.</param>
    public static SketchGrid Fit(ReadOnlySpan<double> sums, ReadOnlySpan<double> squares, long count)
    {
        var (steps, means) = (new float[sums.Length], new float[sums.Length]);
        for (var d = 0; d < steps.Length && count > 0; d++)
        {
            var mean = sums[d] / count;
            means[d] = (float)mean;
            steps[d] = (float)(Math.Sqrt(Math.Max(0, (squares[d] / count) - (mean * mean))) / StepsPerDeviation);
        }

        return new(steps, means);
    }
}
