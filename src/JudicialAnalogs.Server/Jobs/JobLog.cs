using Microsoft.Extensions.Logging;

namespace JudicialAnalogs.Server.Jobs;

/// <summary>What jobs log.</summary>
internal static partial class JobLog
{
    [LoggerMessage(EventId = 1, Level = LogLevel.Error, Message = "Job {Job} failed.")]
    public static partial void Failed(ILogger logger, Exception failure, string job);
}
