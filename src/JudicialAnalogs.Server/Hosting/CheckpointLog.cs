using Microsoft.Extensions.Logging;

namespace JudicialAnalogs.Server.Hosting;

internal static partial class CheckpointLog
{
    [LoggerMessage(1, LogLevel.Information, "Ledger checkpoint {Number}: entry {Sequence} has hash {Hash}.")]
    public static partial void Signed(ILogger logger, long number, long sequence, string hash);

    [LoggerMessage(2, LogLevel.Error, "The end of the ledger could not be signed; tried again in a minute.")]
    public static partial void NotSigned(ILogger logger, Exception failure);
}
