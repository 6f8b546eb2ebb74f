using System.Globalization;
using Grpc.Core;
using Grpc.Kestrel.Tests.Hosting;
using Grpc.Kestrel.Tests.Protos;

namespace Grpc.Kestrel.Tests.Internal.Calls;

public sealed class DeadlineTests
{
    // Long enough that the handler has begun on a busy machine: a deadline that passes earlier never reaches it.
    private const string WhileTheHandlerRuns = "2S";

    [Fact]
    public async Task Past_the_deadline_the_answer_is_one_headers_frame_then_a_reset_then_the_token()
    {
        await using var server = await EchoServer.StartAsync();
        var cancelled = new TaskCompletionSource();
        server.Script.Say = (_, context) => WaitAsync(context, cancelled);
        await using var client = await RawHttp2Client.ConnectAsync(server.Address);
        await client.SendCallAsync(1, EchoService.Path + "Say", endStream: false, ("grpc-timeout", WhileTheHandlerRuns));
        await client.SendDataAsync(1, Frames.Of(new EchoRequest()), endStream: true);

        var frames = await client.ReadStreamAsync(1);

        var headers = Assert.Single(frames);
        Assert.True(headers.EndsStream);
        Assert.Equal("4", Hpack.Decode(headers.Payload)["grpc-status"]);
        await cancelled.Task.WaitAsync(Patience.Token);
    }

    [Fact]
    public async Task A_client_still_sending_gets_a_reset_with_cancel()
    {
        await using var server = await EchoServer.StartAsync();
        await using var client = await RawHttp2Client.ConnectAsync(server.Address);
        await client.SendCallAsync(1, EchoService.Path + "Converse", endStream: false, ("grpc-timeout", "50m"));

        var frames = await client.ReadStreamAsync(1, untilReset: true);

        Assert.Equal("4", Hpack.Decode(frames[0].Payload)["grpc-status"]);
        Assert.Equal(8u, frames[^1].ErrorCode);
    }

    [Fact]
    public async Task After_messages_the_answer_is_in_the_trailers()
    {
        await using var server = await EchoServer.StartAsync();
        var cancelled = new TaskCompletionSource();
        server.Script.Repeat = async (request, replies, context) =>
        {
            await replies.WriteAsync(EchoScript.ReplyTo(request));
            await WaitAsync(context, cancelled);
        };

        var answer = await server.Client.CallAsync("Repeat", new EchoRequest { Text = "first" }, ("grpc-timeout", WhileTheHandlerRuns));

        Assert.Equal("first", Assert.Single(answer.Replies).Text);
        Assert.Equal(StatusCode.DeadlineExceeded, answer.Status);
        Assert.False(answer.IsTrailersOnly);
        await cancelled.Task.WaitAsync(Patience.Token);
    }

    [Fact]
    public async Task A_handler_that_writes_after_the_deadline_is_told_of_the_cancellation()
    {
        await using var server = await EchoServer.StartAsync();
        var thrown = new TaskCompletionSource<Exception>();
        server.Script.Repeat = async (request, replies, context) =>
        {
            await WaitAsync(context, new TaskCompletionSource(), rethrow: false);
            thrown.SetResult(await Assert.ThrowsAnyAsync<Exception>(() => replies.WriteAsync(EchoScript.ReplyTo(request))));
        };

        var answer = await server.Client.CallAsync("Repeat", new EchoRequest(), ("grpc-timeout", WhileTheHandlerRuns));

        Assert.Equal(StatusCode.DeadlineExceeded, answer.Status);
        Assert.IsAssignableFrom<OperationCanceledException>(await thrown.Task.WaitAsync(Patience.Token));
    }

    [Fact]
    public async Task A_client_that_does_not_read_does_not_hold_the_handler_past_the_deadline()
    {
        await using var server = await EchoServer.StartAsync();
        var cancelled = new TaskCompletionSource();
        server.Script.Repeat = async (request, replies, context) =>
        {
            try
            {
                while (true)
                {
                    await replies.WriteAsync(new EchoReply { Text = new string('x', 60_000) });
                }
            }
            catch (OperationCanceledException)
            {
                cancelled.SetResult();
                throw;
            }
        };
        await using var client = await RawHttp2Client.ConnectAsync(server.Address, window: 0);
        await client.SendCallAsync(1, EchoService.Path + "Repeat", endStream: false, ("grpc-timeout", WhileTheHandlerRuns));
        await client.SendDataAsync(1, Frames.Of(new EchoRequest()), endStream: true);

        var frames = await client.ReadStreamAsync(1, untilReset: true);

        Assert.Equal(8u, frames[^1].ErrorCode);
        await cancelled.Task.WaitAsync(Patience.Token);
    }

    [Fact]
    public async Task The_handler_sees_when_the_client_stops_waiting()
    {
        await using var server = await EchoServer.StartAsync();
        server.Script.Say = (_, context) => Task.FromResult(new EchoReply { Text = context.Deadline.ToString("O", CultureInfo.InvariantCulture) });

        var limited = await server.Client.CallAsync("Say", new EchoRequest(), ("grpc-timeout", "99999999H"));
        var unlimited = await server.Client.CallAsync("Say", new EchoRequest());

        var deadline = DateTime.Parse(limited.Replies.Single().Text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
        Assert.Equal(DateTimeKind.Utc, deadline.Kind);
        Assert.InRange(deadline, DateTime.UtcNow.AddSeconds(90_000_000), DateTime.UtcNow.AddSeconds(99_999_999));
        Assert.Equal(DateTime.MaxValue.ToString("O", CultureInfo.InvariantCulture), unlimited.Replies.Single().Text);
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("-1S")]
    public async Task An_invalid_timeout_is_ignored(string timeout)
    {
        await using var server = await EchoServer.StartAsync();

        Assert.Equal(StatusCode.OK, (await server.Client.CallAsync("Say", new EchoRequest(), ("grpc-timeout", timeout))).Status);
        Assert.Contains(server.Logs, entry => entry.Event.Name == "InvalidTimeoutIgnored");
    }

    [Fact]
    public async Task Calls_that_end_about_when_their_deadline_passes_get_one_answer_each()
    {
        await using var server = await EchoServer.StartAsync();
        server.Script.Repeat = async (request, replies, context) =>
        {
            for (var i = 0; i < request.Times; i++)
            {
                await replies.WriteAsync(EchoScript.ReplyTo(request));
                await Task.Yield();
            }
        };
        var calls = Enumerable.Range(0, 300).Select(i => StatusOfAsync(server.Client.CallAsync(
            "Repeat",
            new EchoRequest { Times = i % 50, Text = "x" },
            ("grpc-timeout", $"{(i * 37 % 60) + 1}m"))));

        var statuses = await Task.WhenAll(calls);

        Assert.All(statuses, status => Assert.Contains(status, new[] { StatusCode.OK, StatusCode.DeadlineExceeded }));
    }

    /// <summary>A client that is still sending when its deadline passes may see the reset before the answer, and its library then gives the reset alone.</summary>
    private static async Task<StatusCode> StatusOfAsync(Task<EchoAnswer> call)
    {
        const long Cancel = 8;
        try
        {
            return (await call).Status;
        }
        catch (HttpRequestException failure) when (failure.GetBaseException() is HttpProtocolException { ErrorCode: Cancel })
        {
            return StatusCode.DeadlineExceeded;
        }
    }

    private static async Task<EchoReply> WaitAsync(ServerCallContext context, TaskCompletionSource cancelled, bool rethrow = true)
    {
        try
        {
            await Task.Delay(Timeout.Infinite, context.CancellationToken);
        }
        catch (OperationCanceledException)
        {
            cancelled.SetResult();
            if (rethrow)
            {
                throw;
            }
        }

        return new EchoReply();
    }
}
