using System.Net;
using FsCheck.Fluent;
using Grpc.Core;
using Grpc.Kestrel.Tests.Hosting;
using Grpc.Kestrel.Tests.Protos;

namespace Grpc.Kestrel.Tests.Internal.Calls;

public sealed class FuzzTests
{
    private static readonly string[] Methods = ["Say", "Gather", "Repeat", "Converse"];

    [Fact]
    public async Task Random_bodies_are_answered_with_a_status_and_leave_the_server_well()
    {
        await using var server = await EchoServer.StartAsync();
        var framed = Properties.Bytes(60).Select(payload => Frames.Of(payload, (byte)(payload.Length % 3)));
        var cases = from body in Gen.OneOf(Properties.Bytes(60), framed)
                    from method in Gen.Elements(Methods)
                    from encoding in Gen.Elements("identity", "gzip", "deflate", "unheard-of")
                    select (body, method, encoding);

        Properties.Hold(cases, one => AnswersAsync(server, one.method, one.body, one.encoding).GetAwaiter().GetResult(), count: 400);

        Assert.Equal(StatusCode.OK, (await server.Client.CallAsync("Say", new EchoRequest())).Status);
    }

    private static async Task AnswersAsync(EchoServer server, string method, byte[] body, string encoding)
    {
        // Random bytes may parse as a request for very many replies.
        server.Script.Repeat = (_, _, _) => Task.CompletedTask;
        var answer = await server.Client.CallAsync(method, body, ("grpc-encoding", encoding));
        Assert.Equal(HttpStatusCode.OK, answer.HttpStatus);
        Assert.Contains(
            answer.Status,
            new[] { StatusCode.OK, StatusCode.Internal, StatusCode.ResourceExhausted, StatusCode.Unimplemented });
    }
}
