using System.ComponentModel.DataAnnotations;
using JudicialAnalogs.Server.Telemetry.Otlp;

namespace JudicialAnalogs.Server.Telemetry;

/// <summary>What the server tells of its work. No figure and no span names a person, a case or an act.</summary>
public sealed class TelemetryOptions
{
    /// <summary>Whether figures are served as Prometheus text at <c>/metrics</c>.</summary>
    /// <value>True by default.</value>
    public bool Metrics { get; init; } = true;

    /// <summary>Port of its own for <c>/metrics</c>; without one it is served on the panel's port.</summary>
    /// <value>0 to 65535, 0 lets the system choose; none by default.</value>
    [Range(0, 65535)]
    public int? MetricsPort { get; init; }

    /// <summary>Where traces, figures and logs are sent to by OTLP.</summary>
    /// <value>Nowhere by default.</value>
    public OtlpOptions Otlp { get; init; } = new();
}
