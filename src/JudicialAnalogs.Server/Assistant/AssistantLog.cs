using Microsoft.Extensions.Logging;

namespace JudicialAnalogs.Server.Assistant;

/// <summary>What the assistant logs. A model's words and a client's messages may quote acts or name hosts, so neither is ever logged.</summary>
internal static partial class AssistantLog
{
    [LoggerMessage(1, LogLevel.Warning, "The assistant's model {Model} did not answer within {Seconds} s; the answer has no summary.")]
    public static partial void NoAnswer(ILogger logger, string model, double seconds);

    [LoggerMessage(2, LogLevel.Warning, "The assistant's model {Model} failed ({Kind}); the answer has no summary.")]
    public static partial void Failed(ILogger logger, string model, string kind);

    [LoggerMessage(3, LogLevel.Warning, "The assistant's model {Model} did not answer in the form asked for; the answer has no summary.")]
    public static partial void NotOfTheForm(ILogger logger, string model);
}
