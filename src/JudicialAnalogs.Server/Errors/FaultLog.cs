using Microsoft.Extensions.Logging;

namespace JudicialAnalogs.Server.Errors;

internal static partial class FaultLog
{
    [LoggerMessage(1, LogLevel.Error, "{Method}: the records failed.")]
    public static partial void RecordsUnavailable(ILogger logger, Exception failure, string method);
}
