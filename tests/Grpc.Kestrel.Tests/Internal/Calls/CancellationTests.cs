using Grpc.Core;
using Grpc.Kestrel.Tests.Hosting;
using Grpc.Kestrel.Tests.Protos;
using Microsoft.Extensions.Logging;

namespace Grpc.Kestrel.Tests.Internal.Calls;

public sealed class CancellationTests
{
    [Fact]
    public async Task A_reset_by_the_client_cancels_the_token_and_is_no_error()
    {
        await using var server = await EchoServer.StartAsync();
        var started = new TaskCompletionSource();
        var cancelled = new TaskCompletionSource();
        server.Script.Say = async (_, context) =>
        {
            await using var registration = context.CancellationToken.Register(cancelled.SetResult);
            started.SetResult();
            await Task.Delay(Timeout.Infinite, context.CancellationToken);
            return new EchoReply();
        };
        await using var client = await RawHttp2Client.ConnectAsync(server.Address);
        await client.SendCallAsync(1, EchoService.Path + "Say", endStream: false);
        await client.SendDataAsync(1, Frames.Of(new EchoRequest()), endStream: true);
        await started.Task.WaitAsync(Patience.Token);

        await client.SendResetAsync(1, 8);

        await cancelled.Task.WaitAsync(Patience.Token);
        await LoggedAsync(server, "CallCancelled");
    }

    [Fact]
    public async Task A_reset_while_the_handler_reads_ends_its_reading_with_a_cancellation()
    {
        await using var server = await EchoServer.StartAsync();
        var reading = new TaskCompletionSource();
        var thrown = new TaskCompletionSource<Exception>();
        server.Script.Converse = async (requests, _, _) =>
        {
            Assert.True(await requests.MoveNext());
            var next = requests.MoveNext();
            reading.SetResult();
            thrown.SetResult(await Assert.ThrowsAnyAsync<Exception>(() => next));
            await next;
        };
        await using var client = await RawHttp2Client.ConnectAsync(server.Address);
        await client.SendCallAsync(1, EchoService.Path + "Converse", endStream: false);
        await client.SendDataAsync(1, Frames.Of(new EchoRequest()), endStream: false);
        await reading.Task.WaitAsync(Patience.Token);

        await client.SendResetAsync(1, 8);

        Assert.IsAssignableFrom<OperationCanceledException>(await thrown.Task.WaitAsync(Patience.Token));
        await LoggedAsync(server, "CallCancelled");
    }

    [Fact]
    public async Task A_connection_that_breaks_while_the_server_writes_is_no_error()
    {
        await using var server = await EchoServer.StartAsync();
        var ended = new TaskCompletionSource();
        server.Script.Repeat = async (request, replies, _) =>
        {
            try
            {
                while (true)
                {
                    await replies.WriteAsync(EchoScript.ReplyTo(request));
                }
            }
            finally
            {
                ended.SetResult();
            }
        };
        await using (var client = await RawHttp2Client.ConnectAsync(server.Address))
        {
            await client.SendCallAsync(1, EchoService.Path + "Repeat", endStream: false);
            await client.SendDataAsync(1, Frames.Of(new EchoRequest { Text = new string('x', 1000) }), endStream: true);
            while ((await client.ReadFrameAsync()).Type != RawFrame.Data)
            {
                // Frames of the connection come before those of the call.
            }
        }

        await ended.Task.WaitAsync(Patience.Token);
        await LoggedAsync(server, "CallCancelled");
    }

    [Fact]
    public async Task A_cancellation_the_handler_made_itself_is_its_own_fault()
    {
        await using var server = await EchoServer.StartAsync();
        server.ExpectError("HandlerFailed");
        server.Script.Say = (_, _) => throw new OperationCanceledException();

        Assert.Equal(StatusCode.Unknown, (await server.Client.CallAsync("Say", new EchoRequest())).Status);
    }

    [Fact]
    public async Task A_read_can_be_given_up_without_giving_up_the_call()
    {
        await using var server = await EchoServer.StartAsync();
        server.Script.Gather = async (requests, _) =>
        {
            using var giveUp = new CancellationTokenSource();
            var read = requests.MoveNext(giveUp.Token);
            await giveUp.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => read);
            return new EchoReply { Text = "gave up" };
        };
        await using var client = await RawHttp2Client.ConnectAsync(server.Address);
        await client.SendCallAsync(1, EchoService.Path + "Gather", endStream: false);

        var frames = await client.ReadStreamAsync(1);

        Assert.Equal("0", Hpack.Decode(frames[^1].Payload)["grpc-status"]);
    }

    private static async Task LoggedAsync(EchoServer server, string eventName)
    {
        var patience = Patience.Token;
        while (!server.Logs.Any(entry => entry.Event.Name == eventName))
        {
            await Task.Delay(10, patience);
        }

        Assert.DoesNotContain(server.Logs, entry => entry.Level >= LogLevel.Warning);
    }
}
