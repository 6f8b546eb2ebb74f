using Microsoft.Extensions.Logging;

namespace JudicialAnalogs.Server.Hosting.Listening.Internal;

internal static partial class ListeningLog
{
    [LoggerMessage(1, LogLevel.Information, "A new certificate is shown to callers from now on: {Subject}, until {Until:yyyy-MM-dd}.")]
    public static partial void CertificateChanged(ILogger logger, string subject, DateTimeOffset until);

    [LoggerMessage(2, LogLevel.Error, "The files of {What} changed, and the new content {Trouble}. The one before stays in use.")]
    public static partial void NotTaken(ILogger logger, string what, string trouble);

    [LoggerMessage(3, LogLevel.Information, "Certificates of callers are checked against the new authorities from now on.")]
    public static partial void TrustChanged(ILogger logger);

    [LoggerMessage(4, LogLevel.Warning, "The server's certificate is good until {Until:yyyy-MM-dd} alone: put a new one into its file, no restart is needed.")]
    public static partial void EndsSoon(ILogger logger, DateTimeOffset until);
}
