using System.Net;
using System.Net.Http.Headers;
using Grpc.Health.V1;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;
using ServingStatus = Grpc.Health.V1.HealthCheckResponse.Types.ServingStatus;

namespace Grpc.Kestrel.Tests.Health;

/// <summary>A watch over a real connection while the server stops.</summary>
public sealed class GracefulStopTests
{
    private const int FrameHeader = 5;

    [Fact]
    public async Task A_stopping_server_says_NOT_SERVING_and_ends_the_watch_in_order()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var app = await StartAsync(cancellation);
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/grpc.health.v1.Health/Watch")
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
            Content = new ByteArrayContent(new byte[FrameHeader]) { Headers = { ContentType = new MediaTypeHeaderValue("application/grpc") } },
        };
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
        await using var body = await response.Content.ReadAsStreamAsync(cancellation);
        Assert.Equal(ServingStatus.Serving, await ReadStatusAsync(body, cancellation));

        var stop = app.StopAsync(cancellation);

        Assert.Equal(ServingStatus.NotServing, await ReadStatusAsync(body, cancellation));
        Assert.Equal(0, await body.ReadAsync(new byte[1], cancellation));
        Assert.Equal("0", Assert.Single(response.TrailingHeaders.GetValues("grpc-status")));
        await stop;
    }

    private static async Task<WebApplication> StartAsync(CancellationToken cancellation)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http2));
        builder.Services.AddGrpc();
        builder.Services.AddGrpcHealthChecks().AddCheck("alive", () => HealthCheckResult.Healthy());
        var app = builder.Build();
        app.MapGrpcHealthChecksService();
        await app.StartAsync(cancellation);
        return app;
    }

    private static async Task<ServingStatus> ReadStatusAsync(Stream body, CancellationToken cancellation)
    {
        var header = new byte[FrameHeader];
        await body.ReadExactlyAsync(header, cancellation);
        var message = new byte[header[^1]];
        await body.ReadExactlyAsync(message, cancellation);
        return HealthCheckResponse.Parser.ParseFrom(message).Status;
    }
}
