using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using JudicialAnalogs.CorpusTools.Fuzzing;
using JudicialAnalogs.Testing;

namespace JudicialAnalogs.Server.Tests.Services;

public class AnyRequestTests
{
    [Fact]
    public async Task Requests_of_any_shape_are_answered_or_refused_and_never_break_the_server()
    {
        // A server of its own: some of these requests are good enough to change the archive.
        await using var server = await TestServer.StartAsync(MadeUpAct.Burglaries(60));
        var shapes = new RandomMessages(20260101);
        foreach (var method in Contract.Contract.Services.SelectMany(service => service.Methods))
        {
            for (var i = 0; i < 25; i++)
            {
                var request = shapes.Next(method.InputType);
                var status = StatusCode.OK;
                try
                {
                    await server.CallAsync<Empty>($"/{method.Service.FullName}/{method.Name}", request);
                }
                catch (RpcException refused)
                {
                    status = refused.StatusCode;
                }

                Assert.False(status is StatusCode.Unknown or StatusCode.Internal or StatusCode.Unavailable, $"{method.FullName}: {status} to {request}\n{string.Join('\n', server.Errors)}");
            }
        }
    }
}
