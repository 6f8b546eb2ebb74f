using System.Threading.Channels;
using Grpc.Core;
using Grpc.Kestrel.Tests.Hosting;
using Grpc.Kestrel.Tests.Protos;
using Microsoft.AspNetCore.Http.Features;

namespace Grpc.Kestrel.Tests.Internal.Calls;

public sealed class StreamingTests
{
    [Fact]
    public async Task A_client_streams_and_gets_one_answer()
    {
        await using var server = await EchoServer.StartAsync();

        var answer = await server.Client.CallAsync("Gather", [.. Frames.Of(new EchoRequest { Text = "a" }), .. Frames.Of(new EchoRequest { Text = "b" })]);
        var empty = await server.Client.CallAsync("Gather", []);

        Assert.Equal(("ab", 2), (answer.Replies.Single().Text, answer.Replies.Single().Number));
        Assert.Equal(0, empty.Replies.Single().Number);
    }

    [Fact]
    public async Task A_server_streams_and_may_send_nothing()
    {
        await using var server = await EchoServer.StartAsync();

        var three = await server.Client.CallAsync("Repeat", new EchoRequest { Times = 3 });
        var none = await server.Client.CallAsync("Repeat", new EchoRequest());

        Assert.Equal([0, 1, 2], three.Replies.Select(reply => reply.Number));
        Assert.Equal((0, StatusCode.OK, true), (none.Messages.Count, none.Status, none.IsTrailersOnly));
    }

    [Fact]
    public async Task Both_sides_answer_one_another_message_by_message()
    {
        await using var server = await EchoServer.StartAsync();
        await using var client = await RawHttp2Client.ConnectAsync(server.Address);
        await client.SendCallAsync(1, EchoService.Path + "Converse", endStream: false);
        for (var i = 0; i < 5; i++)
        {
            await client.SendDataAsync(1, Frames.Of(new EchoRequest { Text = $"{i}" }), endStream: false);
            RawFrame frame;
            do
            {
                frame = await client.ReadFrameAsync();
            }
            while (frame.Type != RawFrame.Data);
            Assert.Equal($"{i}", EchoReply.Parser.ParseFrom(Frames.Parse(frame.Payload).Single().Payload).Text);
        }

        await client.SendDataAsync(1, [], endStream: true);
        Assert.Equal("0", Hpack.Decode((await client.ReadStreamAsync(1))[^1].Payload)["grpc-status"]);
    }

    [Fact]
    public async Task A_stream_of_requests_has_no_limit_of_size_and_a_single_request_has()
    {
        await using var server = await EchoServer.StartAsync(kestrel: options => options.Limits.MaxRequestBodySize = 1000);
        server.Script.Gather = async (requests, context) =>
        {
            var features = context.GetHttpContext().Features;
            Assert.Null(features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize);
            return new EchoReply { Number = await requests.ReadAllAsync().CountAsync() };
        };
        var message = Frames.Of(new EchoRequest { Text = new string('x', 500) });

        var stream = await server.Client.CallAsync("Gather", [.. Enumerable.Repeat(message, 10).SelectMany(bytes => bytes)]);
        var single = await server.Client.CallAsync("Say", new EchoRequest { Text = new string('x', 2000) });

        Assert.Equal(10, stream.Replies.Single().Number);
        Assert.Equal(StatusCode.ResourceExhausted, single.Status);
    }

    [Fact]
    public async Task A_second_read_or_write_at_a_time_is_refused()
    {
        await using var server = await EchoServer.StartAsync();
        server.Script.Converse = async (requests, replies, _) =>
        {
            var first = requests.MoveNext();
            await Assert.ThrowsAsync<InvalidOperationException>(() => requests.MoveNext());
            Assert.Throws<InvalidOperationException>(() => requests.Current);
            await replies.WriteAsync(new EchoReply());
            await first;
        };
        await using var client = await RawHttp2Client.ConnectAsync(server.Address);
        await client.SendCallAsync(1, EchoService.Path + "Converse", endStream: false);
        RawFrame frame;
        do
        {
            frame = await client.ReadFrameAsync();
        }
        while (frame.Type != RawFrame.Data);
        await client.SendDataAsync(1, [], endStream: true);

        Assert.Equal("0", Hpack.Decode((await client.ReadStreamAsync(1))[^1].Payload)["grpc-status"]);
    }

    [Fact]
    public async Task A_stream_kept_past_the_call_is_refused()
    {
        await using var server = await EchoServer.StartAsync();
        IServerStreamWriter<EchoReply>? kept = null;
        IAsyncStreamReader<EchoRequest>? keptReader = null;
        server.Script.Converse = (requests, replies, _) =>
        {
            (keptReader, kept) = (requests, replies);
            return Task.CompletedTask;
        };

        await server.Client.CallAsync("Converse", []);

        await Assert.ThrowsAsync<InvalidOperationException>(() => kept!.WriteAsync(new EchoReply()));
        await Assert.ThrowsAsync<InvalidOperationException>(() => keptReader!.MoveNext());
    }

    [Fact]
    public async Task A_message_with_the_buffer_hint_waits_for_the_next()
    {
        await using var server = await EchoServer.StartAsync();
        var go = Channel.CreateUnbounded<bool>();
        server.Script.Repeat = async (_, replies, _) =>
        {
            replies.WriteOptions = new WriteOptions(WriteFlags.BufferHint);
            await replies.WriteAsync(new EchoReply { Number = 1 });
            replies.WriteOptions = null;
            await replies.WriteAsync(new EchoReply { Number = 2 });
            await go.Reader.ReadAsync(Patience.Token);
        };
        await using var client = await RawHttp2Client.ConnectAsync(server.Address);
        await client.SendCallAsync(1, EchoService.Path + "Repeat", endStream: false);
        await client.SendDataAsync(1, Frames.Of(new EchoRequest()), endStream: true);
        RawFrame frame;
        do
        {
            frame = await client.ReadFrameAsync();
        }
        while (frame.Type != RawFrame.Data);

        Assert.Equal(2, Frames.Parse(frame.Payload).Count);
        await go.Writer.WriteAsync(true);
    }
}
