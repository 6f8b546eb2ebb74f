using System.Diagnostics.Metrics;

namespace JudicialAnalogs.Server.Telemetry;

/// <summary>Figures of one server. Values of tags are names of methods, roles, statuses and the like: few, and none of a person or a case.</summary>
internal sealed class ServerMeter : IDisposable
{
    /// <summary>Name of the meter.</summary>
    public const string Name = "JudicialAnalogs.Server";

    // From what a lookup takes to what an export may take.
    private static readonly InstrumentAdvice<double> Durations = new()
    {
        HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 120],
    };

    private readonly Counter<long> _calls;
    private readonly Histogram<double> _callDuration;
    private readonly Counter<long> _pages;
    private readonly Histogram<double> _pageDuration;
    private readonly Counter<long> _findings;

    public ServerMeter()
    {
        Meter = new Meter(new MeterOptions(Name) { Scope = this });
        _calls = Meter.CreateCounter<long>("analogs.calls", "{call}", "gRPC calls by method, role of the caller and status.");
        _callDuration = Meter.CreateHistogram("analogs.call.duration", "s", "Time from the first byte of a gRPC call to its end, by method.", null, Durations);
        _pages = Meter.CreateCounter<long>("analogs.pages", "{page}", "Pages and forms of the panel by address pattern, role of the reader and HTTP status.");
        _pageDuration = Meter.CreateHistogram("analogs.page.duration", "s", "Time a page or form took, by address pattern.", null, Durations);
        _findings = Meter.CreateCounter<long>("analogs.findings", "{finding}", "Findings shown on drafts, by what was compared and how far from practice it is; outside: not what the law allows.");
    }

    /// <summary>The meter, for figures that are looked up when they are asked for.</summary>
    public Meter Meter { get; }

    /// <summary>Counts a gRPC call.</summary>
    public void Call(string method, string role, string status, TimeSpan duration)
    {
        _calls.Add(1, new("method", method), new("role", role), new("status", status));
        _callDuration.Record(duration.TotalSeconds, new KeyValuePair<string, object?>("method", method));
    }

    /// <summary>Counts a page or form.</summary>
    public void Page(string page, string role, string status, TimeSpan duration)
    {
        _pages.Add(1, new("page", page), new("role", role), new("status", status));
        _pageDuration.Record(duration.TotalSeconds, new KeyValuePair<string, object?>("page", page));
    }

    /// <summary>Counts a finding.</summary>
    public void Finding(string aspect, string level) => _findings.Add(1, new("aspect", aspect), new("level", level));

    public void Dispose() => Meter.Dispose();
}
