using System.Globalization;
using Grpc.AspNetCore.Server;
using JudicialAnalogs.Server.Panel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace JudicialAnalogs.Server.Hosting.Stopping;

/// <summary>The graceful stop put together.</summary>
internal static class StoppingServices
{
    // What the closing of connections may take after the calls are done or broken off.
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(10);

    /// <summary>Registers it.</summary>
    public static IServiceCollection AddGracefulStop(this IServiceCollection services, StoppingOptions options) => services
        .AddSingleton(options)
        .AddSingleton<CallsInFlight>()
        .AddHostedService<GracefulStop>()
        .Configure<HostOptions>(host => host.ShutdownTimeout = options.Notice + options.Drain + Margin);

    /// <summary>Counts calls and pages, and refuses pages while the server stops; gRPC calls are refused by <see cref="StoppingInterceptor"/>.</summary>
    public static void UseGracefulStop(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        if (IsOfThePlatform(http.Request.Path))
        {
            await next(http);
            return;
        }

        var calls = http.RequestServices.GetRequiredService<CallsInFlight>();
        if (calls.IsRefusing && http.GetEndpoint()?.Metadata.GetMetadata<GrpcMethodMetadata>() is null)
        {
            http.Response.Headers.RetryAfter = StoppingException.RetryAfter.TotalSeconds.ToString(CultureInfo.InvariantCulture);
            var page = await http.RequestServices.GetRequiredService<PageRenderer>().RefuseAsync(http, "Error.Stopping", StatusCodes.Status503ServiceUnavailable);
            await page.ExecuteAsync(http);
            return;
        }

        await calls.CountAsync(http, next);
    });

    /// <summary>True for what tells how the server does: it is answered to the end and waited for by nobody.</summary>
    public static bool IsOfThePlatform(string? path) =>
        path is not null && (path.StartsWith("/grpc.", StringComparison.Ordinal) || path.StartsWith("/health/", StringComparison.Ordinal) || path == "/metrics");
}
