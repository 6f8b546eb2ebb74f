using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;

namespace Interop.Server;

/// <summary>The test service on real loopback ports: one HTTP/2 without TLS for gRPC, one HTTP/1.1 for gRPC-Web.</summary>
public sealed class InteropServer : IAsyncLifetime
{
    /// <summary>Name under which a failing health check is mapped.</summary>
    public const string UnhealthyService = "interop.v1.Unhealthy";

    private WebApplication? _app;

    /// <summary>Host and port that speak gRPC.</summary>
    public string GrpcAddress { get; private set; } = "";

    /// <summary>Host and port that speak gRPC-Web on HTTP/1.1.</summary>
    public string WebAddress { get; private set; } = "";

    /// <summary>Calls whose client asked to be observed, in order.</summary>
    public ConcurrentQueue<ObservedCall> Observed { get; } = new();

    public async ValueTask InitializeAsync()
    {
        _app = Build();
        await _app.StartAsync();
        var addresses = _app.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses;
        GrpcAddress = new Uri(addresses.First()).Authority;
        WebAddress = new Uri(addresses.Last()).Authority;
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
            await _app.DisposeAsync();
    }

    private WebApplication Build()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http2);
            kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http1);
        });
        builder.Services.AddGrpc(options => options.ResponseCompressionAlgorithm = "gzip");
        builder.Services.AddGrpcReflection();
        builder.Services
            .AddGrpcHealthChecks(options =>
            {
                options.Services.Map("", check => check.Tags.Contains("live"));
                options.Services.Map(UnhealthyService, check => !check.Tags.Contains("live"));
            })
            .AddCheck("alive", () => HealthCheckResult.Healthy(), ["live"])
            .AddCheck("dead", () => HealthCheckResult.Unhealthy());

        var app = builder.Build();
        app.Use(ObserveAsync);
        app.UseRouting();
        app.UseGrpcWeb(new GrpcWebOptions { DefaultEnabled = true });
        app.MapGrpcService<InteropService>();
        app.MapGrpcHealthChecksService();
        app.MapGrpcReflectionService();
        return app;
    }

    private Task ObserveAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Headers.ContainsKey(ObservedCall.Header))
        {
            var call = new ObservedCall(context.Request.Path);
            Observed.Enqueue(call);
            context.Features.Set(call);
            context.Request.Body = new ObservedRequest(context.Request.Body, call.Request);
            var body = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
            context.Features.Set<IHttpResponseBodyFeature>(new ObservedResponse(body, call.Response));
        }

        return next(context);
    }
}
