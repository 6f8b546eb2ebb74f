using Microsoft.Extensions.Logging;

namespace JudicialAnalogs.Server.Hosting;

internal static partial class EngineLog
{
    [LoggerMessage(1, LogLevel.Warning, "The index cannot be used and is made anew from the records: {Reason}")]
    public static partial void IndexMadeAnew(ILogger logger, string reason);

    [LoggerMessage(2, LogLevel.Error, "Followers stopped catching up; they try again in {Seconds} s.")]
    public static partial void CatchUpFailed(ILogger logger, Exception failure, double seconds);

    [LoggerMessage(3, LogLevel.Information, "Followers are up to date at change {Sequence}.")]
    public static partial void CaughtUp(ILogger logger, long sequence);

    [LoggerMessage(4, LogLevel.Warning, "An index was damaged while it served and is made anew from the records: {Damage} Have the disk looked at.")]
    public static partial void IndexDamaged(ILogger logger, string damage);

    [LoggerMessage(5, LogLevel.Information, "The damaged index was made anew.")]
    public static partial void IndexMended(ILogger logger);

    [LoggerMessage(6, LogLevel.Error, "The indexes could not be checked or mended; the next check tries again.")]
    public static partial void PatrolFailed(ILogger logger, Exception failure);
}
