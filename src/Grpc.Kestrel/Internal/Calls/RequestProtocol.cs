using Grpc.Core;
using Grpc.Kestrel.Internal.Wire;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Grpc.Kestrel.Internal.Calls;

/// <summary>Tells a gRPC request from another and answers the other.</summary>
internal static class RequestProtocol
{
    /// <summary>Whether a content type is <c>application/grpc</c>, with or without a subtype or parameters.</summary>
    public static bool IsGrpc(string? contentType)
    {
        if (contentType is null || !contentType.StartsWith(WireNames.ContentType, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        // application/grpc-web starts the same way and is another protocol.
        var rest = contentType.AsSpan(WireNames.ContentType.Length);
        return rest.IsEmpty || rest[0] is '+' or ';';
    }

    /// <summary>Whether the request can be served as gRPC; where not, it has been answered.</summary>
    public static bool Accept(HttpContext context, ILogger logger)
    {
        var request = context.Request;
        if (!HttpMethods.IsPost(request.Method))
        {
            // Routing lets a CORS preflight through to be answered by the CORS middleware; without one nobody has.
            GrpcServerLog.UnsupportedHttpMethod(logger, request.Method);
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            context.Response.Headers.Allow = HttpMethods.Post;
            return false;
        }

        if (!IsGrpc(request.ContentType))
        {
            GrpcServerLog.UnsupportedContentType(logger, request.ContentType);
            Refuse(
                context.Response,
                StatusCodes.Status415UnsupportedMediaType,
                new Status(StatusCode.Internal, $"Content-Type '{request.ContentType}' is not supported."));
            return false;
        }

        if (!HttpProtocol.IsHttp2(request.Protocol) && !HttpProtocol.IsHttp3(request.Protocol))
        {
            GrpcServerLog.UnsupportedProtocol(logger, request.Protocol);

            // RFC 9110, section 15.5.22: a 426 names the protocol to upgrade to.
            context.Response.Headers.Upgrade = HttpProtocol.Http2;
            Refuse(
                context.Response,
                StatusCodes.Status426UpgradeRequired,
                new Status(StatusCode.Internal, $"Request protocol '{request.Protocol}' is not supported."));
            return false;
        }

        return true;
    }

    /// <summary>Answers a call that no method takes, as a Trailers-Only response.</summary>
    public static Task AnswerUnimplemented(HttpContext context, string detail)
    {
        context.Response.ContentType = WireNames.ContentType;
        StatusFields.Write(context.Response.Headers, new Status(StatusCode.Unimplemented, detail));
        return Task.CompletedTask;
    }

    private static void Refuse(HttpResponse response, int httpStatus, Status status)
    {
        response.StatusCode = httpStatus;
        response.ContentType = "text/plain";
        StatusFields.Write(response.Headers, status);
    }
}
