using Grpc.Core;
using Grpc.Kestrel.Tests.Protos;

namespace Grpc.Kestrel.Tests.Hosting;

internal sealed class EchoService(EchoScript script) : Echo.EchoBase
{
    public const string Path = "/grpc.kestrel.tests.Echo/";

    public override Task<EchoReply> Say(EchoRequest request, ServerCallContext context) => script.Say(request, context);

    public override Task<EchoReply> Gather(IAsyncStreamReader<EchoRequest> requestStream, ServerCallContext context) =>
        script.Gather(requestStream, context);

    public override Task Repeat(EchoRequest request, IServerStreamWriter<EchoReply> responseStream, ServerCallContext context) =>
        script.Repeat(request, responseStream, context);

    public override Task Converse(IAsyncStreamReader<EchoRequest> requestStream, IServerStreamWriter<EchoReply> responseStream, ServerCallContext context) =>
        script.Converse(requestStream, responseStream, context);
}
