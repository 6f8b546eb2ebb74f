using Microsoft.Extensions.Logging;

namespace JudicialAnalogs.Server.Panel.Arrival;

internal static partial class ArrivalLog
{
    [LoggerMessage(1, LogLevel.Information, "{Count} prepared cases had expired and were erased.")]
    public static partial void Erased(ILogger logger, int count);

    [LoggerMessage(2, LogLevel.Error, "Expired cases could not be erased; it is tried again.")]
    public static partial void NotErased(ILogger logger, Exception failure);
}
