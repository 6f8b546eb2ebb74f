using System.Globalization;

namespace JudicialAnalogs.Server.Panel.Punishments;

/// <summary>Where sizes of one form stand on a strip. Positions are percentages of its width, so that a strip fits any screen.</summary>
internal sealed class StripScale
{
    private const double Inset = 4;
    private const int MostIntervals = 4;
    private static readonly double[] MonthSteps = [1, 2, 3, 6, 12, 24, 36, 60, 120, 240];
    private static readonly double[] DecimalSteps = [1, 2, 5, 10];

    private readonly double _from;
    private readonly double _to;
    private readonly double _step;

    /// <summary>Makes the scale of a distribution, wide enough for its values, the sanction and the draft.</summary>
    public StripScale(V1.SizeDistribution size, double? draft)
    {
        var from = Math.Min(size.Minimum, draft ?? size.Minimum);
        var to = Math.Max(size.Maximum, draft ?? size.Maximum);
        if (size.HasSanctionMinimum)
            from = Math.Min(from, size.SanctionMinimum);
        if (size.HasSanctionMaximum)
            to = Math.Max(to, size.SanctionMaximum);
        _step = StepOf(to - from, size.Unit);
        _from = Math.Floor(from / _step) * _step;
        _to = Math.Max(Math.Ceiling(to / _step) * _step, _from + _step);
    }

    /// <summary>Round sizes to label, ascending.</summary>
    public IEnumerable<double> Ticks()
    {
        for (var tick = _from; tick <= _to + (_step / 2); tick += _step)
            yield return tick;
    }

    /// <summary>Position of a size.</summary>
    public double At(double size) => Inset + ((100 - (2 * Inset)) * (size - _from) / (_to - _from));

    /// <summary>Position as an SVG length.</summary>
    public string X(double size) => Length(At(size));

    /// <summary>Distance between two sizes as an SVG length.</summary>
    public string Width(double from, double to) => Length(Math.Max(0, At(to) - At(from)));

    /// <summary>How a label at a size is aligned so that it stays on the strip.</summary>
    public string Anchor(double size) => At(size) switch { < 12 => "start", > 88 => "end", _ => "middle" };

    /// <summary>A percentage as an SVG length.</summary>
    public static string Length(double percent) => percent.ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private static double StepOf(double range, V1.PunishmentUnit unit)
    {
        var wanted = Math.Max(range, 1) / MostIntervals;
        if (unit == V1.PunishmentUnit.Months && wanted <= MonthSteps[^1])
            return MonthSteps.First(step => step >= wanted);
        var power = Math.Pow(10, Math.Floor(Math.Log10(wanted)));
        return DecimalSteps.Select(digit => digit * power).First(step => step >= wanted * (1 - 1e-9));
    }
}
