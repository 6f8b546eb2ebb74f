using Grpc.Core;
using Grpc.Kestrel.Tests.Protos;

namespace Grpc.Kestrel.Tests.Hosting;

/// <summary>What the echo service does; a test replaces the part it is about.</summary>
internal sealed class EchoScript
{
    public UnaryServerMethod<EchoRequest, EchoReply> Say { get; set; } = (request, _) => Task.FromResult(ReplyTo(request));

    public ClientStreamingServerMethod<EchoRequest, EchoReply> Gather { get; set; } = async (requests, _) =>
    {
        var reply = new EchoReply();
        await foreach (var request in requests.ReadAllAsync())
        {
            reply.Number++;
            reply.Text += request.Text;
        }

        return reply;
    };

    public ServerStreamingServerMethod<EchoRequest, EchoReply> Repeat { get; set; } = async (request, replies, _) =>
    {
        for (var i = 0; i < request.Times; i++)
        {
            var reply = ReplyTo(request);
            reply.Number = i;
            await replies.WriteAsync(reply);
        }
    };

    public DuplexStreamingServerMethod<EchoRequest, EchoReply> Converse { get; set; } = async (requests, replies, context) =>
    {
        await foreach (var request in requests.ReadAllAsync(context.CancellationToken))
        {
            await replies.WriteAsync(ReplyTo(request));
        }
    };

    public static EchoReply ReplyTo(EchoRequest request) => new() { Text = request.Text, Payload = request.Payload };
}
