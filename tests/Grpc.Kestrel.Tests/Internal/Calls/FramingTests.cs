using Grpc.Core;
using Grpc.Kestrel.Tests.Hosting;
using Grpc.Kestrel.Tests.Protos;

namespace Grpc.Kestrel.Tests.Internal.Calls;

public sealed class FramingTests
{
    [Fact]
    public async Task A_request_is_answered_by_a_framed_message_and_trailers()
    {
        await using var server = await EchoServer.StartAsync();

        var answer = await server.Client.CallAsync("Say", new EchoRequest { Text = "сұрақ" });

        Assert.Equal("application/grpc", answer.ContentType);
        Assert.Equal("сұрақ", Assert.Single(answer.Replies).Text);
        Assert.False(answer.IsTrailersOnly);
        Assert.Equal("0", answer.Trailers.GetValues("grpc-status").Single());
        Assert.Null(answer.Detail);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100_000)]
    [InlineData(4_000_000)]
    public async Task Messages_of_every_size_come_back_whole(int size)
    {
        await using var server = await EchoServer.StartAsync();
        var payload = Google.Protobuf.ByteString.CopyFrom(Enumerable.Range(0, size).Select(i => (byte)(i * 31)).ToArray());

        var answer = await server.Client.CallAsync("Say", new EchoRequest { Payload = payload });

        Assert.Equal(payload, Assert.Single(answer.Replies).Payload);
    }

    [Theory]
    [InlineData("", "Incomplete message.")]
    [InlineData("00000000", "Incomplete message.")]
    [InlineData("0000000005AABB", "Incomplete message.")]
    [InlineData("0000000000FF", "Additional data after the message received.")]
    [InlineData("00000000000000000000", "Additional data after the message received.")]
    [InlineData("0200000000", "Unexpected compressed flag value 2 in message header.")]
    [InlineData("0000000002FFFF", "Message could not be parsed.")]
    public async Task A_malformed_unary_request_is_internal(string hex, string detail)
    {
        await using var server = await EchoServer.StartAsync();

        var answer = await server.Client.CallAsync("Say", Convert.FromHexString(hex));

        Assert.Equal((StatusCode.Internal, detail), (answer.Status, answer.Detail));
        Assert.True(answer.IsTrailersOnly);
    }

    [Fact]
    public async Task A_request_over_the_limit_is_resource_exhausted_and_one_of_the_limit_is_not()
    {
        await using var server = await EchoServer.StartAsync(options => options.MaxReceiveMessageSize = 100);

        var over = await server.Client.CallAsync("Say", new EchoRequest { Text = new string('x', 99) });
        var within = await server.Client.CallAsync("Say", new EchoRequest { Text = new string('x', 98) });

        Assert.Equal(StatusCode.ResourceExhausted, over.Status);
        Assert.Equal(StatusCode.OK, within.Status);
    }

    [Fact]
    public async Task A_length_over_the_limit_is_refused_before_the_bytes_come()
    {
        await using var server = await EchoServer.StartAsync();
        await using var client = await RawHttp2Client.ConnectAsync(server.Address);
        await client.SendCallAsync(1, EchoService.Path + "Say", endStream: false);
        await client.SendDataAsync(1, [0, 0x7F, 0xFF, 0xFF, 0xFF], endStream: false);

        var frames = await client.ReadStreamAsync(1, untilReset: true);

        Assert.Equal("8", Hpack.Decode(frames[0].Payload)["grpc-status"]);
        Assert.Equal(0u, frames[^1].ErrorCode);
    }

    [Fact]
    public async Task The_default_limit_is_four_mebibytes()
    {
        await using var server = await EchoServer.StartAsync();

        var answer = await server.Client.CallAsync("Say", Frames.Of(new byte[(4 * 1024 * 1024) + 1]));

        Assert.Equal(StatusCode.ResourceExhausted, answer.Status);
    }

    [Fact]
    public async Task A_response_over_the_limit_is_resource_exhausted_and_not_sent()
    {
        await using var server = await EchoServer.StartAsync(options => options.MaxSendMessageSize = 10);

        var answer = await server.Client.CallAsync("Say", new EchoRequest { Text = new string('x', 9) });

        Assert.Equal(StatusCode.ResourceExhausted, answer.Status);
        Assert.Empty(answer.Messages);
    }

    [Fact]
    public async Task Messages_may_be_cut_anywhere_across_data_frames()
    {
        await using var server = await EchoServer.StartAsync();
        await using var client = await RawHttp2Client.ConnectAsync(server.Address);
        await client.SendCallAsync(1, EchoService.Path + "Gather", endStream: false);
        byte[] stream = [.. Frames.Of(new EchoRequest { Text = "ab" }), .. Frames.Of(new EchoRequest()), .. Frames.Of(new EchoRequest { Text = "c" })];
        foreach (var value in stream)
        {
            await client.SendDataAsync(1, [value], endStream: false);
        }

        await client.SendDataAsync(1, [], endStream: true);
        var frames = await client.ReadStreamAsync(1);

        var body = frames.Where(frame => frame.Type == RawFrame.Data).SelectMany(frame => frame.Payload).ToArray();
        var reply = EchoReply.Parser.ParseFrom(Assert.Single(Frames.Parse(body)).Payload);
        Assert.Equal(("abc", 3), (reply.Text, reply.Number));
    }
}
