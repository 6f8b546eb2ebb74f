using Google.Protobuf;
using Grpc.Core;
using Grpc.Kestrel.Tests.Hosting;
using Grpc.Kestrel.Tests.Protos;

namespace Grpc.Kestrel.Tests.Internal.Calls;

public sealed class CompressionTests
{
    private static readonly EchoRequest Request = new() { Text = new string('a', 1000) };

    [Fact]
    public async Task A_compressed_request_is_read()
    {
        await using var server = await EchoServer.StartAsync();

        var answer = await server.Client.CallAsync("Say", Compressed(), ("grpc-encoding", "gzip"));

        Assert.Equal(Request.Text, Assert.Single(answer.Replies).Text);
    }

    [Fact]
    public async Task A_plain_message_under_any_encoding_is_read()
    {
        await using var server = await EchoServer.StartAsync();

        Assert.Equal(StatusCode.OK, (await server.Client.CallAsync("Say", Request, ("grpc-encoding", "gzip"))).Status);
        Assert.Equal(StatusCode.OK, (await server.Client.CallAsync("Say", Request, ("grpc-encoding", "identity"))).Status);
    }

    [Fact]
    public async Task A_compressed_flag_without_an_encoding_or_with_identity_is_internal()
    {
        await using var server = await EchoServer.StartAsync();

        Assert.Equal(StatusCode.Internal, (await server.Client.CallAsync("Say", Compressed())).Status);
        Assert.Equal(StatusCode.Internal, (await server.Client.CallAsync("Say", Compressed(), ("grpc-encoding", "identity"))).Status);
    }

    [Fact]
    public async Task An_unknown_encoding_is_unimplemented_and_answered_with_the_known_ones()
    {
        await using var server = await EchoServer.StartAsync();

        var answer = await server.Client.CallAsync("Say", Compressed(), ("grpc-encoding", "snappy"));

        Assert.Equal(StatusCode.Unimplemented, answer.Status);
        Assert.Equal("identity,gzip,deflate", answer.Field("grpc-accept-encoding"));
    }

    [Fact]
    public async Task Data_that_is_not_of_the_encoding_is_internal()
    {
        await using var server = await EchoServer.StartAsync();

        var answer = await server.Client.CallAsync("Say", Frames.Of([1, 2, 3, 4], 1), ("grpc-encoding", "gzip"));

        Assert.Equal(StatusCode.Internal, answer.Status);
    }

    [Fact]
    public async Task A_decompression_bomb_is_resource_exhausted()
    {
        await using var server = await EchoServer.StartAsync();
        var bomb = Frames.Gzip(new byte[50_000_000]);
        Assert.InRange(bomb.Length, 1, 1_000_000);

        var answer = await server.Client.CallAsync("Say", Frames.Of(bomb, 1), ("grpc-encoding", "gzip"));

        Assert.Equal(StatusCode.ResourceExhausted, answer.Status);
    }

    [Theory]
    [InlineData("identity, gzip", true)]
    [InlineData("GZIP", true)]
    [InlineData("identity,deflate", false)]
    [InlineData(null, false)]
    public async Task A_response_is_compressed_only_for_a_client_that_takes_it(string? accepted, bool compressed)
    {
        await using var server = await EchoServer.StartAsync(options => options.ResponseCompressionAlgorithm = "gzip");

        var answer = await server.Client.CallAsync("Say", Request, accepted is null ? [] : [("grpc-accept-encoding", accepted)]);

        var (flag, payload) = Assert.Single(answer.Messages);
        Assert.Equal(compressed, flag == 1);
        Assert.Equal(compressed ? "gzip" : null, answer.Field("grpc-encoding"));
        Assert.Equal(Request.Text, EchoReply.Parser.ParseFrom(compressed ? Frames.Gunzip(payload) : payload).Text);
    }

    [Fact]
    public async Task One_message_can_opt_out_of_compression_and_each_is_compressed_on_its_own()
    {
        await using var server = await EchoServer.StartAsync(options => options.ResponseCompressionAlgorithm = "gzip");
        server.Script.Repeat = async (request, replies, _) =>
        {
            await replies.WriteAsync(EchoScript.ReplyTo(request));
            replies.WriteOptions = new WriteOptions(WriteFlags.NoCompress);
            await replies.WriteAsync(EchoScript.ReplyTo(request));
            replies.WriteOptions = null;
            await replies.WriteAsync(EchoScript.ReplyTo(request));
        };

        var answer = await server.Client.CallAsync("Repeat", Request, ("grpc-accept-encoding", "gzip"));

        Assert.Equal("gzip", answer.Field("grpc-encoding"));
        Assert.Equal([1, 0, 1], answer.Messages.Select(message => message.Flag));
        Assert.All(
            answer.Messages,
            message => Assert.Equal(
                EchoScript.ReplyTo(Request).ToByteArray(),
                message.Flag == 1 ? Frames.Gunzip(message.Payload) : message.Payload));
    }

    [Fact]
    public async Task A_handler_can_ask_for_the_encoding_of_one_response()
    {
        await using var server = await EchoServer.StartAsync();
        server.Script.Say = async (request, context) =>
        {
            await context.WriteResponseHeadersAsync(new Metadata { { "grpc-internal-encoding-request", "gzip" } });
            return EchoScript.ReplyTo(request);
        };

        var answer = await server.Client.CallAsync("Say", Request, ("grpc-accept-encoding", "gzip"));

        Assert.Equal(1, Assert.Single(answer.Messages).Flag);
        Assert.Null(answer.Field("grpc-internal-encoding-request"));
    }

    [Fact]
    public async Task A_response_encoding_without_a_provider_stops_the_server_at_start() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => EchoServer.StartAsync(options => options.ResponseCompressionAlgorithm = "br"));

    private static byte[] Compressed() => Frames.Of(Frames.Gzip(Request.ToByteArray()), 1);
}
