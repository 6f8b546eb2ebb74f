using System.Net;
using System.Net.Http.Headers;
using Grpc.AspNetCore.Web;
using Grpc.Core;
using Grpc.Kestrel.Tests.Protos;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Grpc.Kestrel.Tests.Web;

/// <summary>The attributes on services and methods, seen through the runtime's own endpoints.</summary>
public sealed class GrpcWebAttributeTests
{
    [Fact]
    public async Task A_service_that_disables_it_refuses_though_the_default_is_on()
    {
        await using var app = await StartAsync<NativeOnlyEcho>(defaultEnabled: true);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, await PostAsync(app, "Say"));
    }

    [Fact]
    public async Task A_method_that_enables_it_takes_it_though_its_service_disables_it()
    {
        await using var app = await StartAsync<NativeOnlyEcho>(defaultEnabled: false);

        Assert.Equal(HttpStatusCode.OK, await PostAsync(app, "Repeat"));
    }

    [Theory]
    [InlineData(true, HttpStatusCode.OK)]
    [InlineData(false, HttpStatusCode.UnsupportedMediaType)]
    public async Task A_service_that_says_nothing_follows_the_default(bool defaultEnabled, HttpStatusCode expected)
    {
        await using var app = await StartAsync<SilentEcho>(defaultEnabled);

        Assert.Equal(expected, await PostAsync(app, "Say"));
    }

    private static async Task<WebApplication> StartAsync<TService>(bool defaultEnabled)
        where TService : class
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http1));
        builder.Services.AddGrpc();
        var app = builder.Build();
        app.UseRouting();
        app.UseGrpcWeb(new GrpcWebOptions { DefaultEnabled = defaultEnabled });
        app.MapGrpcService<TService>();
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }

    /// <summary>Sends one empty message.</summary>
    private static async Task<HttpStatusCode> PostAsync(WebApplication app, string method)
    {
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        using var content = new ByteArrayContent(new byte[5]);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse("application/grpc-web+proto");
        using var response = await client.PostAsync(
            new Uri($"/grpc.kestrel.tests.Echo/{method}", UriKind.Relative), content, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    private sealed class SilentEcho : Echo.EchoBase
    {
        public override Task<EchoReply> Say(EchoRequest request, ServerCallContext context) => Task.FromResult(new EchoReply());
    }

    [DisableGrpcWeb]
    private sealed class NativeOnlyEcho : Echo.EchoBase
    {
        public override Task<EchoReply> Say(EchoRequest request, ServerCallContext context) => Task.FromResult(new EchoReply());

        [EnableGrpcWeb]
        public override Task Repeat(EchoRequest request, IServerStreamWriter<EchoReply> responseStream, ServerCallContext context) =>
            responseStream.WriteAsync(new EchoReply());
    }
}
