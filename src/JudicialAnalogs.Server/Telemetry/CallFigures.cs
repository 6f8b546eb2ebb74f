using System.Diagnostics;
using System.Globalization;
using Grpc.AspNetCore.Server;
using Grpc.Core;
using JudicialAnalogs.Server.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace JudicialAnalogs.Server.Telemetry;

/// <summary>Counts calls and pages and gives each a span. It stands outside everything that may refuse them, so refusals count too.</summary>
internal static class CallFigures
{
    private const string Status = "grpc-status";
    private const string NoRole = "none";

    /// <summary>Counts from here on inwards; behind gRPC-Web, where a call's end can be read.</summary>
    public static void UseCallFigures(this IApplicationBuilder app) => app.Use((http, next) => http.GetEndpoint() switch
    {
        { } endpoint when endpoint.Metadata.GetMetadata<GrpcMethodMetadata>() is { } method => CallAsync(http, next, method.Method.FullName),
        RouteEndpoint { RoutePattern.RawText: { } pattern } endpoint when endpoint.Metadata.GetMetadata<Unmeasured>() is null => PageAsync(http, next, $"{http.Request.Method} {pattern}"),
        _ => next(http),
    });

    private static async Task CallAsync(HttpContext http, RequestDelegate next, string method)
    {
        using var span = Start(http, method);
        var started = Stopwatch.GetTimestamp();
        try
        {
            await next(http);
        }
        finally
        {
            var status = StatusOf(http);
            span?.SetTag("rpc.grpc.status", status);
            http.RequestServices.GetRequiredService<ServerMeter>().Call(method, RoleOfCall(http), status, Stopwatch.GetElapsedTime(started));
        }
    }

    private static async Task PageAsync(HttpContext http, RequestDelegate next, string page)
    {
        using var span = Start(http, page);
        var started = Stopwatch.GetTimestamp();
        var failed = true;
        try
        {
            await next(http);
            failed = false;
        }
        finally
        {
            var status = (failed && !http.Response.HasStarted ? StatusCodes.Status500InternalServerError : http.Response.StatusCode).ToString(CultureInfo.InvariantCulture);
            span?.SetTag("http.response.status_code", status);
            http.RequestServices.GetRequiredService<ServerMeter>().Page(page, RoleOfPage(http), status, Stopwatch.GetElapsedTime(started));
        }
    }

    // The span that the web framework may have begun holds the address asked for, and with it cases: ours goes on from the caller's own.
    private static Activity? Start(HttpContext http, string name)
    {
        if (!ServerTrace.Source.HasListeners())
            return null;
        Activity.Current = null;
        ActivityContext.TryParse(http.Request.Headers.TraceParent, null, isRemote: true, out var caller);
        return ServerTrace.Source.StartActivity(name, ActivityKind.Server, caller);
    }

    private static string StatusOf(HttpContext http)
    {
        string? sent = http.Features.Get<IHttpResponseTrailersFeature>()?.Trailers[Status];
        sent ??= http.Response.Headers[Status];
        return int.TryParse(sent, NumberStyles.None, CultureInfo.InvariantCulture, out var code) ? ((StatusCode)code).ToString()
            : http.RequestAborted.IsCancellationRequested ? nameof(StatusCode.Cancelled) : nameof(StatusCode.Unknown);
    }

    private static string RoleOfCall(HttpContext http) => SignedIn.Find(http)?.Role ?? NoRole;

    private static string RoleOfPage(HttpContext http) => SignedIn.Find(http)?.Role ?? NoRole;
}
