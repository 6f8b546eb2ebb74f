using Grpc.Core;
using Grpc.Kestrel.Tests.Hosting;
using Grpc.Kestrel.Tests.Protos;

namespace Grpc.Kestrel.Tests.Internal.Calls;

public sealed class MetadataTests
{
    [Fact]
    public async Task The_handler_sees_texts_and_bytes_and_not_the_protocols_own_fields()
    {
        await using var server = await EchoServer.StartAsync();
        Metadata? seen = null;
        server.Script.Say = (request, context) =>
        {
            seen = context.RequestHeaders;
            return Task.FromResult(EchoScript.ReplyTo(request));
        };

        await server.Client.CallAsync(
            "Say",
            new EchoRequest(),
            ("x-text", "a"),
            ("x-bytes-bin", "q6ur,AQ=="),
            ("grpc-timeout", "1H"),
            ("grpc-previous-rpc-attempts", "1"));

        Assert.Equal("a", seen!.GetValue("x-text"));
        Assert.Equal([[0xab, 0xab, 0xab], [1]], seen.GetAll("x-bytes-bin").Select(entry => entry.ValueBytes));
        Assert.Equal("1", seen.GetValue("grpc-previous-rpc-attempts"));
        Assert.DoesNotContain(seen, entry => entry.Key is "te" or "host" or "content-type" or "grpc-timeout" || entry.Key[0] == ':');
    }

    [Fact]
    public async Task Headers_go_before_and_trailers_after_the_messages()
    {
        await using var server = await EchoServer.StartAsync();
        server.Script.Say = async (request, context) =>
        {
            await context.WriteResponseHeadersAsync(new Metadata { { "x-initial", "1" } });
            context.ResponseTrailers.Add("x-trailing-bin", [0xab, 0xab, 0xab, 1]);
            context.ResponseTrailers.Add("x-empty-bin", []);
            return EchoScript.ReplyTo(request);
        };

        var answer = await server.Client.CallAsync("Say", new EchoRequest());

        Assert.Equal("1", answer.Headers.GetValues("x-initial").Single());
        Assert.Equal("q6urAQ", answer.Trailers.GetValues("x-trailing-bin").Single());
        Assert.Equal("", answer.Trailers.GetValues("x-empty-bin").Single());
    }

    [Fact]
    public async Task Headers_can_be_sent_once()
    {
        await using var server = await EchoServer.StartAsync();
        server.Script.Say = async (request, context) =>
        {
            await context.WriteResponseHeadersAsync([]);
            await Assert.ThrowsAsync<InvalidOperationException>(() => context.WriteResponseHeadersAsync([]));
            return EchoScript.ReplyTo(request);
        };

        Assert.Equal(StatusCode.OK, (await server.Client.CallAsync("Say", new EchoRequest())).Status);
    }

    [Fact]
    public async Task Whatever_a_client_sends_can_be_sent_back_without_an_error()
    {
        await using var server = await EchoServer.StartAsync();
        server.Script.Say = (request, context) =>
        {
            foreach (var entry in context.RequestHeaders)
            {
                context.ResponseTrailers.Add(entry);
            }

            return Task.FromResult(EchoScript.ReplyTo(request));
        };
        await using var client = await RawHttp2Client.ConnectAsync(server.Address);
        await client.SendCallAsync(1, EchoService.Path + "Say", endStream: false, ("x-accent", "é"), ("x+illegal", "1"), ("x-good", "1"));
        await client.SendDataAsync(1, Frames.Of(new EchoRequest()), endStream: true);

        var trailers = Hpack.Decode((await client.ReadStreamAsync(1))[^1].Payload);

        Assert.Equal(("0", "1"), (trailers["grpc-status"], trailers["x-good"]));
        Assert.DoesNotContain("x-accent", trailers.Keys);
    }

    [Fact]
    public async Task A_binary_value_that_is_not_base64_is_internal()
    {
        await using var server = await EchoServer.StartAsync();
        server.Script.Say = (request, context) => Task.FromResult(new EchoReply { Number = context.RequestHeaders.Count });

        Assert.Equal(StatusCode.Internal, (await server.Client.CallAsync("Say", new EchoRequest(), ("x-bin", "*"))).Status);
    }

    [Fact]
    public async Task The_context_names_method_host_and_peer()
    {
        await using var server = await EchoServer.StartAsync();
        server.Script.Say = (_, context) =>
        {
            Assert.Same(context, context.GetHttpContext().Features.Get<AspNetCore.Server.IServerCallContextFeature>()?.ServerCallContext);
            Assert.False(context.AuthContext.IsPeerAuthenticated);
            return Task.FromResult(new EchoReply { Text = $"{context.Method} {context.Host} {context.Peer}" });
        };

        var text = (await server.Client.CallAsync("Say", new EchoRequest())).Replies.Single().Text;

        Assert.StartsWith($"{EchoService.Path}Say {server.Address.Authority} ipv4:127.0.0.1:", text, StringComparison.Ordinal);
    }
}
