using System.ComponentModel.DataAnnotations;
using JudicialAnalogs.Server.Configuration;

namespace JudicialAnalogs.Server.Telemetry.Otlp;

/// <summary>Export by the OpenTelemetry protocol to a collector inside the network.</summary>
public sealed class OtlpOptions
{
    /// <summary>Address of the collector, e.g. <c>http://127.0.0.1:4318</c>; without one nothing is sent.</summary>
    /// <value>None by default.</value>
    [WebAddress]
    public string? Endpoint { get; init; }

    /// <summary>How it is spoken to.</summary>
    /// <value><see cref="OtlpProtocol.Http"/> by default.</value>
    public OtlpProtocol Protocol { get; init; } = OtlpProtocol.Http;

    /// <summary>Whether traces are sent.</summary>
    /// <value>True by default.</value>
    public bool Traces { get; init; } = true;

    /// <summary>Whether figures are sent.</summary>
    /// <value>True by default.</value>
    public bool Metrics { get; init; } = true;

    /// <summary>Whether logs are sent.</summary>
    /// <value>True by default.</value>
    public bool Logs { get; init; } = true;

    /// <summary>Share of calls that are traced.</summary>
    /// <value>0 to 1; 1 by default.</value>
    [Range(0.0, 1.0)]
    public double TracedShare { get; init; } = 1;

    /// <summary>How often figures are sent.</summary>
    /// <value>1 second to 1 hour; 30 seconds by default.</value>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan MetricsEvery { get; init; } = TimeSpan.FromSeconds(30);
}
