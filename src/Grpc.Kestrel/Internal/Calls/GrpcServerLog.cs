using Grpc.Core;
using Microsoft.Extensions.Logging;

namespace Grpc.Kestrel.Internal.Calls;

/// <summary>What the server logs. Event ids are stable: 1-9 requests refused, 10-19 calls, 20-29 the server's own faults.</summary>
internal static partial class GrpcServerLog
{
    public const string Category = "Grpc.AspNetCore.Server.ServerCallHandler";

    [LoggerMessage(1, LogLevel.Information, "Request content-type '{ContentType}' is not a gRPC one.", EventName = "UnsupportedContentType")]
    public static partial void UnsupportedContentType(ILogger logger, string? contentType);

    [LoggerMessage(2, LogLevel.Information, "Request protocol '{Protocol}' is not HTTP/2.", EventName = "UnsupportedProtocol")]
    public static partial void UnsupportedProtocol(ILogger logger, string protocol);

    [LoggerMessage(3, LogLevel.Information, "Request method '{HttpMethod}' is not POST.", EventName = "UnsupportedHttpMethod")]
    public static partial void UnsupportedHttpMethod(ILogger logger, string httpMethod);

    [LoggerMessage(4, LogLevel.Information, "Service of '{Path}' is unimplemented.", EventName = "ServiceUnimplemented")]
    public static partial void ServiceUnimplemented(ILogger logger, string? path);

    [LoggerMessage(5, LogLevel.Information, "Method of '{Path}' is unimplemented.", EventName = "MethodUnimplemented")]
    public static partial void MethodUnimplemented(ILogger logger, string? path);

    [LoggerMessage(6, LogLevel.Debug, "Value of grpc-timeout is not a timeout and is ignored.", EventName = "InvalidTimeoutIgnored")]
    public static partial void InvalidTimeoutIgnored(ILogger logger);

    [LoggerMessage(10, LogLevel.Information, "Call ended with {StatusCode}.", EventName = "RpcStatusRaised")]
    public static partial void RpcStatusRaised(ILogger logger, StatusCode statusCode, Exception exception);

    [LoggerMessage(11, LogLevel.Information, "Call was cancelled by the client.", EventName = "CallCancelled")]
    public static partial void CallCancelled(ILogger logger);

    [LoggerMessage(12, LogLevel.Debug, "Call passed its deadline of {Timeout}.", EventName = "DeadlineExceeded")]
    public static partial void DeadlineExceeded(ILogger logger, TimeSpan timeout);

    [LoggerMessage(13, LogLevel.Information, "Request body was refused by the server.", EventName = "RequestBodyRefused")]
    public static partial void RequestBodyRefused(ILogger logger, Exception exception);

    [LoggerMessage(20, LogLevel.Error, "Handler of {Method} threw.", EventName = "HandlerFailed")]
    public static partial void HandlerFailed(ILogger logger, string method, Exception exception);

    [LoggerMessage(21, LogLevel.Error, "Deadline of a call could not be carried out.", EventName = "DeadlineFailed")]
    public static partial void DeadlineFailed(ILogger logger, Exception exception);

    [LoggerMessage(22, LogLevel.Warning, "Response metadata '{Key}' is not printable ASCII and was left out.", EventName = "MetadataLeftOut")]
    public static partial void MetadataLeftOut(ILogger logger, string key);

    [LoggerMessage(23, LogLevel.Error, "Message broke off while it was serialized; the stream is reset.", EventName = "MessageBrokeOff")]
    public static partial void MessageBrokeOff(ILogger logger);
}
