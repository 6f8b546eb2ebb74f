using Grpc.Core;
using Microsoft.Extensions.Logging;

namespace Grpc.Kestrel.Internal.Calls;

internal sealed class ClientStreamingCallHandler<TRequest, TResponse>(
    Method<TRequest, TResponse> method,
    ClientStreamingServerMethod<TRequest, TResponse> handler,
    CallSettings settings,
    ILogger logger)
    : CallHandler<TRequest, TResponse>(method, settings, logger)
    where TRequest : class
    where TResponse : class
{
    protected override async Task InvokeAsync(HttpServerCallContext call)
    {
        var requests = new RequestStream<TRequest>(call, Method.RequestMarshaller.ContextualDeserializer);
        var response = await handler(requests, call).ConfigureAwait(false);
        await WriteResponseAsync(call, response).ConfigureAwait(false);
    }
}
