using System.Net;
using System.Net.Http.Headers;
using Grpc.Kestrel.Tests.Hosting;
using Grpc.Kestrel.Tests.Protos;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Grpc.Kestrel.Tests.Internal.Calls;

public sealed class RequestProtocolTests
{
    private static CancellationToken Cancellation => Patience.Token;

    [Theory]
    [InlineData("application/grpc")]
    [InlineData("application/grpc+proto")]
    [InlineData("application/grpc;charset=utf-8")]
    [InlineData("APPLICATION/GRPC")]
    public async Task Grpc_content_types_are_served(string contentType) =>
        Assert.Equal("0", await StatusOfAsync(contentType, HttpStatusCode.OK));

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/grpc-web")]
    [InlineData("application/grpcx")]
    [InlineData(null)]
    public async Task Other_content_types_are_answered_415(string? contentType) =>
        Assert.Equal("13", await StatusOfAsync(contentType, HttpStatusCode.UnsupportedMediaType));

    [Fact]
    public async Task Http_1_1_is_answered_426_and_names_the_protocol_to_use()
    {
        await using var server = await EchoServer.StartAsync(protocols: HttpProtocols.Http1);
        using var request = EchoClient.Request(EchoService.Path + "Say", new ByteArrayContent(Frames.Of(new EchoRequest())));
        request.Version = HttpVersion.Version11;

        using var response = await server.Client.Http.SendAsync(request, Cancellation);

        Assert.Equal(HttpStatusCode.UpgradeRequired, response.StatusCode);
        Assert.Equal("HTTP/2", response.Headers.Upgrade.ToString());
        Assert.Equal("13", response.Headers.GetValues("grpc-status").Single());
    }

    [Fact]
    public async Task Get_and_an_unanswered_cors_preflight_are_answered_405()
    {
        await using var server = await EchoServer.StartAsync();
        using var preflight = EchoClient.Request(EchoService.Path + "Say", new ByteArrayContent([]));
        preflight.Method = HttpMethod.Options;
        preflight.Headers.Add("Origin", "http://elsewhere");
        preflight.Headers.Add("Access-Control-Request-Method", "POST");

        using var ofPreflight = await server.Client.Http.SendAsync(preflight, Cancellation);
        using var ofGet = await server.Client.Http.GetAsync(EchoService.Path + "Say", Cancellation);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, ofPreflight.StatusCode);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, ofGet.StatusCode);
    }

    private static async Task<string> StatusOfAsync(string? contentType, HttpStatusCode expected)
    {
        await using var server = await EchoServer.StartAsync();
        using var request = EchoClient.Request(EchoService.Path + "Say", new ByteArrayContent(Frames.Of(new EchoRequest())));
        request.Content!.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        using var response = await server.Client.Http.SendAsync(request, Cancellation);
        Assert.Equal(expected, response.StatusCode);
        await response.Content.ReadAsByteArrayAsync(Cancellation);
        return (response.Headers.Contains("grpc-status") ? response.Headers : response.TrailingHeaders).GetValues("grpc-status").Single();
    }
}
