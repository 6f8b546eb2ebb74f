namespace JudicialAnalogs.Practice.Consistency.Internal;

/// <summary>Draws from chi-square distributions, the same for the same seed.</summary>
internal sealed class ChiSquareDraws(int seed)
{
    private readonly Random _random = new(seed);
    private double? _spare;

    /// <summary>A square of a standard normal draw.</summary>
    public double NextSquare()
    {
        var normal = NextNormal();
        return normal * normal;
    }

    /// <summary>A draw with degrees of freedom, 1 or more.</summary>
    public double Next(int freedom)
    {
        // Marsaglia and Tsang 2000, for a gamma distribution of shape 1 and more.
        if (freedom < 2)
            return freedom < 1 ? 0 : NextSquare();
        var d = (freedom / 2.0) - (1.0 / 3);
        var c = 1 / Math.Sqrt(9 * d);
        while (true)
        {
            var normal = NextNormal();
            var v = Math.Pow(1 + (c * normal), 3);
            if (v > 0 && Math.Log(1 - _random.NextDouble()) < (normal * normal / 2) + d - (d * v) + (d * Math.Log(v)))
                return 2 * d * v;
        }
    }

    /// <summary>A standard normal draw (Box and Muller 1958).</summary>
    public double NextNormal()
    {
        if (_spare is { } kept)
        {
            _spare = null;
            return kept;
        }

        var radius = Math.Sqrt(-2 * Math.Log(1 - _random.NextDouble()));
        var angle = 2 * Math.PI * _random.NextDouble();
        _spare = radius * Math.Sin(angle);
        return radius * Math.Cos(angle);
    }
}
