using Grpc.Core;
using Grpc.Kestrel.Tests.Hosting;
using Grpc.Kestrel.Tests.Protos;
using Microsoft.AspNetCore.Builder;

namespace Grpc.Kestrel.Tests.Internal.Calls;

public sealed class StatusTests
{
    [Fact]
    public async Task A_status_before_any_message_is_a_single_headers_frame()
    {
        await using var server = await EchoServer.StartAsync();
        server.Script.Say = (_, context) =>
        {
            context.ResponseTrailers.Add("x-own", "1");
            throw new RpcException(new Status(StatusCode.NotFound, "нет такого дела"), new Metadata { { "x-thrown", "2" } });
        };
        await using var client = await RawHttp2Client.ConnectAsync(server.Address);
        await client.SendCallAsync(1, EchoService.Path + "Say", endStream: false);
        await client.SendDataAsync(1, Frames.Of(new EchoRequest()), endStream: true);

        var frame = Assert.Single(await client.ReadStreamAsync(1));

        var fields = Hpack.Decode(frame.Payload);
        Assert.Equal((RawFrame.Headers, true), (frame.Type, frame.EndsStream));
        Assert.Equal(("200", "application/grpc", "5"), (fields[":status"], fields["content-type"], fields["grpc-status"]));
        Assert.Equal("%D0%BD%D0%B5%D1%82 %D1%82%D0%B0%D0%BA%D0%BE%D0%B3%D0%BE %D0%B4%D0%B5%D0%BB%D0%B0", fields["grpc-message"]);
        Assert.Equal(("1", "2"), (fields["x-own"], fields["x-thrown"]));
    }

    [Fact]
    public async Task A_status_after_messages_is_in_the_trailers()
    {
        await using var server = await EchoServer.StartAsync();
        server.Script.Repeat = async (request, replies, _) =>
        {
            await replies.WriteAsync(EchoScript.ReplyTo(request));
            throw new RpcException(new Status(StatusCode.Aborted, "half way"));
        };

        var answer = await server.Client.CallAsync("Repeat", new EchoRequest());

        Assert.Single(answer.Messages);
        Assert.False(answer.IsTrailersOnly);
        Assert.Equal((StatusCode.Aborted, "half way"), (answer.Status, answer.Detail));
    }

    [Fact]
    public async Task A_status_set_on_the_context_goes_with_the_message()
    {
        await using var server = await EchoServer.StartAsync();
        server.Script.Say = (request, context) =>
        {
            context.Status = new Status(StatusCode.DataLoss, "partly");
            return Task.FromResult(EchoScript.ReplyTo(request));
        };

        var answer = await server.Client.CallAsync("Say", new EchoRequest());

        Assert.Equal((1, StatusCode.DataLoss), (answer.Messages.Count, answer.Status));
    }

    [Theory]
    [InlineData(false, "Exception was thrown by handler.")]
    [InlineData(true, "Exception was thrown by handler. InvalidOperationException: outer ArgumentException: inner")]
    public async Task An_exception_is_unknown_and_its_text_is_sent_only_when_asked_for(bool detailed, string detail)
    {
        await using var server = await EchoServer.StartAsync(options => options.EnableDetailedErrors = detailed);
        server.ExpectError("HandlerFailed");
        server.Script.Say = (_, _) => throw new InvalidOperationException("outer", new ArgumentException("inner"));

        var answer = await server.Client.CallAsync("Say", new EchoRequest());

        Assert.Equal((StatusCode.Unknown, detail), (answer.Status, answer.Detail));
    }

    [Fact]
    public async Task A_null_response_is_cancelled()
    {
        await using var server = await EchoServer.StartAsync();
        server.Script.Say = (_, _) => Task.FromResult<EchoReply>(null!);

        Assert.Equal(StatusCode.Cancelled, (await server.Client.CallAsync("Say", new EchoRequest())).Status);
    }

    [Fact]
    public async Task A_method_nobody_wrote_an_unknown_one_another_case_and_an_unknown_service_are_unimplemented()
    {
        await using var server = await EchoServer.StartAsync();

        var missing = await server.Client.CallAsync("Missing", new EchoRequest());
        var unknown = await server.Client.CallAsync("Unknown", new EchoRequest());
        var otherCase = await server.Client.CallAsync("say", new EchoRequest());
        var service = await server.Client.CallAsync("../other.Service/Say", new EchoRequest());

        Assert.All([missing, unknown, otherCase, service], answer => Assert.Equal(StatusCode.Unimplemented, answer.Status));
        Assert.Equal("Method is unimplemented.", unknown.Detail);
        Assert.Equal("Service is unimplemented.", service.Detail);
    }

    [Fact]
    public async Task Unknown_services_can_be_left_to_the_rest_of_the_application()
    {
        await using var server = await EchoServer.StartAsync(
            options => options.IgnoreUnknownServices = true,
            map: app =>
            {
                app.MapGrpcService<EchoService>();
                app.MapFallback(() => "elsewhere");
            });

        using var request = EchoClient.Request("/other.Service/Say", new ByteArrayContent([]));
        using var response = await server.Client.Http.SendAsync(request, Patience.Token);

        Assert.Equal("elsewhere", await response.Content.ReadAsStringAsync(Patience.Token));
    }

    [Fact]
    public async Task An_answer_before_the_end_of_the_request_is_followed_by_a_reset_without_error()
    {
        await using var server = await EchoServer.StartAsync();
        server.Script.Gather = (_, _) => Task.FromResult(new EchoReply());
        await using var client = await RawHttp2Client.ConnectAsync(server.Address);
        await client.SendCallAsync(1, EchoService.Path + "Gather", endStream: false);

        var frames = await client.ReadStreamAsync(1, untilReset: true);

        Assert.Equal("0", Hpack.Decode(frames[^2].Payload)["grpc-status"]);
        Assert.Equal(0u, frames[^1].ErrorCode);
    }
}
