using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace JudicialAnalogs.Server.Telemetry.Exposition;

/// <summary>Adds up what the instruments of one meter measure, from its start on.</summary>
internal sealed class MetricCollector : IDisposable
{
    private readonly ConcurrentDictionary<Instrument, InstrumentSeries> _instruments = new();
    private readonly MeterListener _listener = new();
    private readonly Lock _lookup = new();

    /// <param name="meter">The meter; others of the same name are of other servers in the process.</param>
    public MetricCollector(Meter meter)
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (ReferenceEquals(instrument.Meter, meter))
                listener.EnableMeasurementEvents(instrument, _instruments[instrument] = new InstrumentSeries(instrument));
        };
        _listener.SetMeasurementEventCallback<long>((_, value, tags, state) => ((InstrumentSeries)state!).Record(value, tags));
        _listener.SetMeasurementEventCallback<int>((_, value, tags, state) => ((InstrumentSeries)state!).Record(value, tags));
        _listener.SetMeasurementEventCallback<double>((_, value, tags, state) => ((InstrumentSeries)state!).Record(value, tags));
        _listener.Start();
    }

    /// <summary>The figures as text.</summary>
    public string Text()
    {
        // Two at once would clear what the other has just looked up.
        lock (_lookup)
        {
            foreach (var series in _instruments.Values.Where(series => series.Instrument.IsObservable))
                series.Clear();
            _listener.RecordObservableInstruments();
            return ExpositionText.Of(_instruments.Values);
        }
    }

    public void Dispose() => _listener.Dispose();
}
