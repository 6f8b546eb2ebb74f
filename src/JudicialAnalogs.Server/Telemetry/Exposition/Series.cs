namespace JudicialAnalogs.Server.Telemetry.Exposition;

/// <summary>One line of figures: a value, or the buckets of a histogram.</summary>
/// <param name="buckets">Buckets, the one without an upper bound included.</param>
internal sealed class Series(int buckets)
{
    private readonly long[] _buckets = new long[buckets];

    /// <summary>Value of a counter or gauge; sum of a histogram.</summary>
    public double Value { get; set; }

    /// <summary>Values in each bucket of a histogram.</summary>
    public IReadOnlyList<long> Buckets => _buckets;

    /// <summary>Puts a value into its bucket.</summary>
    public void Observe(double value, IReadOnlyList<double> bounds)
    {
        var bucket = 0;
        while (bucket < bounds.Count && value > bounds[bucket])
            bucket++;
        _buckets[bucket]++;
        Value += value;
    }

    /// <summary>The figures as they are now.</summary>
    public Series Copy()
    {
        var copy = new Series(_buckets.Length) { Value = Value };
        _buckets.CopyTo(copy._buckets, 0);
        return copy;
    }
}
