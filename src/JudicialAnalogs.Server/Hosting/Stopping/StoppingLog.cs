using Microsoft.Extensions.Logging;

namespace JudicialAnalogs.Server.Hosting.Stopping;

internal static partial class StoppingLog
{
    [LoggerMessage(1, LogLevel.Information, "The server stops; {Count} calls are in flight.")]
    public static partial void Begun(ILogger logger, int count);

    [LoggerMessage(2, LogLevel.Warning, "{Count} calls were not done after {Drain} and are broken off; set Stopping:Drain longer if that happens often.")]
    public static partial void BrokenOff(ILogger logger, int count, TimeSpan drain);
}
