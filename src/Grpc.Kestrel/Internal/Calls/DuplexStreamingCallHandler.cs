using Grpc.Core;
using Microsoft.Extensions.Logging;

namespace Grpc.Kestrel.Internal.Calls;

internal sealed class DuplexStreamingCallHandler<TRequest, TResponse>(
    Method<TRequest, TResponse> method,
    DuplexStreamingServerMethod<TRequest, TResponse> handler,
    CallSettings settings,
    ILogger logger)
    : CallHandler<TRequest, TResponse>(method, settings, logger)
    where TRequest : class
    where TResponse : class
{
    protected override Task InvokeAsync(HttpServerCallContext call) => handler(
        new RequestStream<TRequest>(call, Method.RequestMarshaller.ContextualDeserializer),
        new ResponseStream<TResponse>(call, Method.ResponseMarshaller.ContextualSerializer),
        call);
}
