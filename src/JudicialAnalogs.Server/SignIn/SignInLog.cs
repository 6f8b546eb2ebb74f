using Microsoft.Extensions.Logging;

namespace JudicialAnalogs.Server.SignIn;

/// <summary>What the sign-in logs. Neither tokens nor persons nor addresses are ever logged.</summary>
internal static partial class SignInLog
{
    [LoggerMessage(1, LogLevel.Information, "{Count} keys of tokens are known.")]
    public static partial void KeysRead(ILogger logger, int count);

    [LoggerMessage(2, LogLevel.Warning, "The issuer of tokens gave no keys ({Kind}); those known before are used on. Look whether SignIn:Issuer can be reached from here.")]
    public static partial void IssuerSilent(ILogger logger, string kind);

    [LoggerMessage(3, LogLevel.Warning, "The file of keys of tokens was changed and cannot be read ({Kind}); those known before are used on. Write a whole key set into SignIn:KeyFile.")]
    public static partial void KeyFileUnreadable(ILogger logger, string kind);

    [LoggerMessage(4, LogLevel.Information, "Refused at the gate: {Route} ({Reason}).")]
    public static partial void Refused(ILogger logger, string route, string reason);
}
