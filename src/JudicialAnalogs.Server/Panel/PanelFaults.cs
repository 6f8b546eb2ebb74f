using System.Globalization;
using Google.Rpc;
using Grpc.Core;
using JudicialAnalogs.Server.Errors;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace JudicialAnalogs.Server.Panel;

/// <summary>Shows known faults of the rooms as a page in the reader's language, in the words that gRPC answers with.</summary>
internal static class PanelFaults
{
    public static async ValueTask<object?> CatchAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        try
        {
            return await next(context);
        }
        catch (Exception failure) when (RpcErrors.Of(failure, PanelRequest.WordsOf(http)) is { } status)
        {
            if (RetryAfterOf(status) is { } seconds)
                http.Response.Headers.RetryAfter = seconds;
            return await http.RequestServices.GetRequiredService<PageRenderer>().RefuseSayingAsync(http, MessageOf(status), StatusOf(status.StatusCode));
        }
    }

    /// <summary>What a fault says to a person.</summary>
    /// <param name="status">A status of <see cref="RpcErrors"/>.</param>
    public static string MessageOf(RpcException status) =>
        status.GetRpcStatus()?.Details.FirstOrDefault(detail => detail.Is(LocalizedMessage.Descriptor))?.Unpack<LocalizedMessage>().Message ?? status.Status.Detail;

    private static string? RetryAfterOf(RpcException status) =>
        status.GetRpcStatus()?.Details.FirstOrDefault(detail => detail.Is(RetryInfo.Descriptor))?.Unpack<RetryInfo>().RetryDelay.Seconds.ToString(CultureInfo.InvariantCulture);

    private static int StatusOf(StatusCode code) => code switch
    {
        StatusCode.InvalidArgument => StatusCodes.Status400BadRequest,
        StatusCode.Unauthenticated => StatusCodes.Status401Unauthorized,
        StatusCode.PermissionDenied => StatusCodes.Status403Forbidden,
        StatusCode.NotFound => StatusCodes.Status404NotFound,
        StatusCode.ResourceExhausted => StatusCodes.Status429TooManyRequests,
        StatusCode.FailedPrecondition => StatusCodes.Status409Conflict,
        _ => StatusCodes.Status503ServiceUnavailable,
    };
}
