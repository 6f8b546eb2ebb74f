namespace JudicialAnalogs.Server.Telemetry.Exposition;

/// <summary>Types of the exposition format; in small letters they stand in its TYPE lines.</summary>
internal enum MetricKind
{
    /// <summary>Only grows.</summary>
    Counter,

    /// <summary>Goes up and down.</summary>
    Gauge,

    /// <summary>Counts values by size.</summary>
    Histogram,
}
