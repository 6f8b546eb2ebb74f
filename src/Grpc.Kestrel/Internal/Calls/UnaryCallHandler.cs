using Grpc.Core;
using Microsoft.Extensions.Logging;

namespace Grpc.Kestrel.Internal.Calls;

internal sealed class UnaryCallHandler<TRequest, TResponse>(
    Method<TRequest, TResponse> method,
    UnaryServerMethod<TRequest, TResponse> handler,
    CallSettings settings,
    ILogger logger)
    : CallHandler<TRequest, TResponse>(method, settings, logger)
    where TRequest : class
    where TResponse : class
{
    protected override async Task InvokeAsync(HttpServerCallContext call)
    {
        var request = await ReadRequestAsync(call).ConfigureAwait(false);
        var response = await handler(request, call).ConfigureAwait(false);
        await WriteResponseAsync(call, response).ConfigureAwait(false);
    }
}
