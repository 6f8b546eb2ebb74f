using System.ComponentModel.DataAnnotations;

namespace JudicialAnalogs.Server.Hosting.Stopping;

/// <summary>How the server stops when it is told to (SIGTERM).</summary>
public sealed class StoppingOptions
{
    /// <summary>Time for which the server goes on as before but says NOT_SERVING, so that balancers look elsewhere before calls are refused.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:05:00")]
    public TimeSpan Notice { get; init; } = TimeSpan.Zero;

    /// <summary>Longest wait, after that, for the calls in flight; new ones are refused meanwhile. What is not done then is broken off.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "01:00:00")]
    public TimeSpan Drain { get; init; } = TimeSpan.FromSeconds(20);
}
