using Grpc.Core;
using Microsoft.Extensions.Logging;

namespace Grpc.Kestrel.Internal.Calls;

internal sealed class ServerStreamingCallHandler<TRequest, TResponse>(
    Method<TRequest, TResponse> method,
    ServerStreamingServerMethod<TRequest, TResponse> handler,
    CallSettings settings,
    ILogger logger)
    : CallHandler<TRequest, TResponse>(method, settings, logger)
    where TRequest : class
    where TResponse : class
{
    protected override async Task InvokeAsync(HttpServerCallContext call)
    {
        var request = await ReadRequestAsync(call).ConfigureAwait(false);
        var responses = new ResponseStream<TResponse>(call, Method.ResponseMarshaller.ContextualSerializer);
        await handler(request, responses, call).ConfigureAwait(false);
    }
}
