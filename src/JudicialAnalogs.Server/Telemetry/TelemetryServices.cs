using System.Net;
using JudicialAnalogs.Server.Telemetry.Exposition;
using JudicialAnalogs.Server.Telemetry.Otlp;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace JudicialAnalogs.Server.Telemetry;

/// <summary>Figures, traces and their ways out, put together.</summary>
internal static class TelemetryServices
{
    /// <summary>Where figures are read.</summary>
    public const string Path = "/metrics";

    private static readonly object OwnPort = new();

    /// <summary>Registers them.</summary>
    public static IServiceCollection AddTelemetry(this IServiceCollection services, ILoggingBuilder logging, TelemetryOptions options)
    {
        OtlpExport.AddTo(services, logging, options.Otlp);
        return services
            .AddSingleton(options)
            .AddSingleton<ServerMeter>()
            .AddSingleton<ServerGauges>()
            .AddSingleton<ArchiveFigures>()
            .AddSingleton(provider => new MetricCollector(provider.GetRequiredService<ServerMeter>().Meter))
            .AddHostedService<FigureSampler>();
    }

    /// <summary>Listens on the port of its own that figures may have.</summary>
    public static void ListenForMetrics(this KestrelServerOptions kestrel, IPAddress address, TelemetryOptions options)
    {
        if (options is not { Metrics: true, MetricsPort: { } port })
            return;
        kestrel.Listen(address, port, listen =>
        {
            listen.Protocols = HttpProtocols.Http1;
            listen.Use(next => connection =>
            {
                connection.Items[OwnPort] = true;
                return next(connection);
            });
        });
    }

    /// <summary>Lets nothing but figures through the port of their own, and figures through no other then.</summary>
    public static void UseMetricsPort(this IApplicationBuilder app, TelemetryOptions options)
    {
        if (options is not { Metrics: true, MetricsPort: not null })
            return;
        app.Use((http, next) =>
        {
            if (IsOnOwnPort(http) == (http.Request.Path == Path))
                return next(http);
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        });
    }

    /// <summary>Whether a request came through the port of the figures.</summary>
    public static bool IsOnOwnPort(HttpContext http) => http.Features.Get<IConnectionItemsFeature>()?.Items.ContainsKey(OwnPort) == true;

    /// <summary>Serves the figures.</summary>
    public static void MapMetrics(this IEndpointRouteBuilder endpoints, TelemetryOptions options)
    {
        // Both add up from the start, whoever reads or is sent the figures later.
        endpoints.ServiceProvider.GetRequiredService<ServerGauges>();
        if (!options.Metrics)
            return;
        endpoints.ServiceProvider.GetRequiredService<MetricCollector>();
        endpoints.MapGet(Path, ReadAsync).WithMetadata(new Unmeasured());
    }

    private static async Task<IResult> ReadAsync(MetricCollector collector, ArchiveFigures archive, CancellationToken cancellationToken)
    {
        await archive.SampleAsync(cancellationToken);
        return Results.Text(collector.Text(), ExpositionText.MediaType);
    }
}
