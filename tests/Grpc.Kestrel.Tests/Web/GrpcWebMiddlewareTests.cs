using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Grpc.AspNetCore.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace Grpc.Kestrel.Tests.Web;

/// <summary>The translation over a real HTTP/1.1 connection; the endpoint behind it echoes what it was told.</summary>
public sealed class GrpcWebMiddlewareTests
{
    private const string Trailers = "grpc-status: 0\r\n";

    [Fact]
    public async Task The_endpoint_sees_a_native_call_and_the_caller_gets_trailers_in_the_body()
    {
        await using var app = await StartAsync(new GrpcWebOptions { DefaultEnabled = true });

        using var response = await PostAsync(app, "/echo", "application/grpc-web+proto", "body");

        Assert.Equal("application/grpc-web+proto", response.Content.Headers.ContentType!.ToString());
        Assert.Equal("application/grpc+proto HTTP/2 body" + FrameOf(Trailers), await TextAsync(response));
    }

    [Fact]
    public async Task In_text_both_bodies_are_base64()
    {
        await using var app = await StartAsync(new GrpcWebOptions { DefaultEnabled = true });

        using var response = await PostAsync(app, "/echo", "application/grpc-web-text", "Ym9keQ==");

        Assert.Equal("application/grpc-web-text+proto", response.Content.Headers.ContentType!.ToString());
        var chunks = (await TextAsync(response)).Split('=', StringSplitOptions.RemoveEmptyEntries);
        var decoded = string.Concat(chunks.Select(chunk => Encoding.Latin1.GetString(Convert.FromBase64String(chunk.PadRight((chunk.Length + 3) / 4 * 4, '=')))));
        Assert.Equal("application/grpc HTTP/2 body" + FrameOf(Trailers), decoded);
    }

    [Theory]
    [InlineData("/enabled", false, true)]
    [InlineData("/echo", false, false)]
    [InlineData("/echo", true, true)]
    [InlineData("/disabled", true, false)]
    public async Task Metadata_of_the_endpoint_goes_before_the_default(string path, bool defaultEnabled, bool translated)
    {
        await using var app = await StartAsync(new GrpcWebOptions { DefaultEnabled = defaultEnabled });

        using var response = await PostAsync(app, path, "application/grpc-web", "");

        var seen = await TextAsync(response);
        Assert.StartsWith(translated ? "application/grpc HTTP/2 " : "application/grpc-web HTTP/1.1 ", seen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_options_only_endpoints_that_enable_it_take_it()
    {
        await using var app = await StartAsync(options: null);

        using var enabled = await PostAsync(app, "/enabled", "application/grpc-web", "");
        using var silent = await PostAsync(app, "/echo", "application/grpc-web", "");

        Assert.StartsWith("application/grpc HTTP/2", await TextAsync(enabled), StringComparison.Ordinal);
        Assert.StartsWith("application/grpc-web HTTP/1.1", await TextAsync(silent), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_that_is_not_gRPC_Web_passes_untouched()
    {
        await using var app = await StartAsync(new GrpcWebOptions { DefaultEnabled = true });

        using var response = await PostAsync(app, "/echo", "text/plain", "body");

        Assert.Equal("text/plain HTTP/1.1 body", await TextAsync(response));
    }

    [Fact]
    public async Task An_answer_that_is_not_gRPC_keeps_its_content_type()
    {
        await using var app = await StartAsync(new GrpcWebOptions { DefaultEnabled = true });

        using var response = await PostAsync(app, "/missing", "application/grpc-web", "");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Null(response.Content.Headers.ContentType);
    }

    private static async Task<WebApplication> StartAsync(GrpcWebOptions? options)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http1));
        var app = builder.Build();
        app.UseRouting();
        if (options is null)
            app.UseGrpcWeb();
        else
            app.UseGrpcWeb(options);
        app.MapPost("/echo", EchoAsync);
        app.MapPost("/enabled", EchoAsync).EnableGrpcWeb();
        app.MapPost("/disabled", EchoAsync).WithMetadata(new EnableGrpcWebAttribute()).DisableGrpcWeb();
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }

    private static async Task EchoAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync();
        context.Response.ContentType = context.Request.ContentType!.StartsWith("application/grpc", StringComparison.Ordinal) ? "application/grpc" : "text/plain";
        var seen = $"{context.Request.ContentType} {context.Request.Protocol} {body}";
        await context.Response.StartAsync();
        await context.Response.BodyWriter.WriteAsync(Encoding.ASCII.GetBytes(seen));
        if (context.Features.Get<IHttpResponseTrailersFeature>() is { } trailers && context.Response.SupportsTrailers())
            trailers.Trailers["Grpc-Status"] = "0";
    }

    private static async Task<HttpResponseMessage> PostAsync(WebApplication app, string path, string contentType, string body)
    {
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        using var content = new ByteArrayContent(Encoding.ASCII.GetBytes(body));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        return await client.PostAsync(new Uri(path, UriKind.Relative), content, TestContext.Current.CancellationToken);
    }

    private static async Task<string> TextAsync(HttpResponseMessage response) =>
        Encoding.Latin1.GetString(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));

    private static string FrameOf(string trailers) => $"{(char)0x80}\0\0\0{(char)trailers.Length}{trailers}";
}
