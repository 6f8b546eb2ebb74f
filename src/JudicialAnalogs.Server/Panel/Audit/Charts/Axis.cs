using System.Globalization;

namespace JudicialAnalogs.Server.Panel.Audit.Charts;

/// <summary>An axis of a chart: where values stand between its two ends.</summary>
/// <param name="from">Value at the beginning.</param>
/// <param name="to">Value at the end, above <paramref name="from"/>.</param>
/// <param name="start">Place of the beginning: a percentage across, pixels downwards.</param>
/// <param name="end">Place of the end; below <paramref name="start"/> for an axis that grows upwards.</param>
/// <param name="logarithmic">True where equal ratios take equal room; both ends are above 0 then.</param>
internal sealed class Axis(double from, double to, double start, double end, bool logarithmic = false)
{
    // Fewer marks than these leave a narrow range of powers without a scale: it is marked in equal steps then.
    private const int Fewest = 3;

    private static readonly double[] Digits = [1, 2, 5, 10];

    /// <summary>Place of a value.</summary>
    public double At(double value) => start + ((end - start) * (Scaled(value) - Scaled(from)) / (Scaled(to) - Scaled(from)));

    /// <summary>Place as an SVG percentage.</summary>
    public string X(double value) => Length(At(value)) + "%";

    /// <summary>Place as SVG pixels.</summary>
    public string Y(double value) => Length(At(value));

    /// <summary>Round values to label, ascending, about <paramref name="most"/> of them.</summary>
    public IReadOnlyList<double> Ticks(int most)
    {
        if (logarithmic && LogarithmicTicks(most) is { Count: >= Fewest } ticksOfPowers)
            return ticksOfPowers;
        var wanted = (to - from) / most;
        var power = Math.Pow(10, Math.Floor(Math.Log10(wanted)));
        var step = Digits.Select(digit => digit * power).First(candidate => candidate >= wanted * (1 - 1e-9));
        var ticks = new List<double>();
        for (var tick = Math.Ceiling(from / step) * step; tick <= to + (step * 1e-9); tick += step)
            ticks.Add(Math.Abs(tick) < step * 1e-9 ? 0 : tick);
        return ticks;
    }

    /// <summary>A number as SVG reads it.</summary>
    public static string Length(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private double Scaled(double value) => logarithmic ? Math.Log(Math.Max(value, 1e-9)) : value;

    private List<double> LogarithmicTicks(int most)
    {
        var ticks = new List<double>();
        for (var power = Math.Pow(10, Math.Floor(Math.Log10(from))); power <= to; power *= 10)
            ticks.AddRange(Digits[..3].Select(digit => digit * power).Where(tick => tick >= from && tick <= to));
        return ticks.Count <= most ? ticks : [.. ticks.Where(tick => Math.Abs(Math.Log10(tick) - Math.Round(Math.Log10(tick))) < 1e-9)];
    }
}
