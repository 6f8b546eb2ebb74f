using System.Diagnostics.Metrics;

namespace JudicialAnalogs.Server.Telemetry.Exposition;

/// <summary>What was measured by one instrument, by its labels.</summary>
internal sealed class InstrumentSeries
{
    // Methods times roles times statuses stay far below; what exceeds it is counted together rather than kept without end.
    private const int MostSeries = 2000;
    private const string Overflow = "overflow=\"true\"";

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Series> _series = new(StringComparer.Ordinal);

    /// <param name="instrument">Instrument.</param>
    public InstrumentSeries(Instrument instrument)
    {
        Instrument = instrument;
        Kind = KindOf(instrument);
        Bounds = Kind == MetricKind.Histogram ? [.. (instrument as Instrument<double>)?.Advice?.HistogramBucketBoundaries ?? []] : [];
    }

    /// <summary>Instrument.</summary>
    public Instrument Instrument { get; }

    /// <summary>What is made of its values.</summary>
    public MetricKind Kind { get; }

    /// <summary>Upper bounds of the buckets of a histogram, without infinity.</summary>
    public IReadOnlyList<double> Bounds { get; }

    /// <summary>Takes a value.</summary>
    public void Record(double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var labels = Labels.Of(tags);
        lock (_lock)
        {
            if (!_series.TryGetValue(labels, out var series))
            {
                if (_series.Count >= MostSeries)
                    labels = Overflow;
                if (!_series.TryGetValue(labels, out series))
                    _series[labels] = series = new Series(Bounds.Count + 1);
            }

            if (Kind == MetricKind.Histogram)
                series.Observe(value, Bounds);
            else if (Instrument.IsObservable)
                series.Value = value;
            else
                series.Value += value;
        }
    }

    /// <summary>Forgets what will be looked up anew.</summary>
    public void Clear()
    {
        lock (_lock)
            _series.Clear();
    }

    /// <summary>Everything measured, in order of the labels.</summary>
    public IReadOnlyList<(string Labels, Series Series)> Read()
    {
        lock (_lock)
            return [.. _series.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value.Copy()))];
    }

    private static MetricKind KindOf(Instrument instrument)
    {
        var type = instrument.GetType();
        var name = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        return name == typeof(Histogram<>) ? MetricKind.Histogram
            : name == typeof(Counter<>) || name == typeof(ObservableCounter<>) ? MetricKind.Counter
            : MetricKind.Gauge;
    }
}
