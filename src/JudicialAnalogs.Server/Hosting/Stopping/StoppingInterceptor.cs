using Grpc.Core;
using Grpc.Core.Interceptors;

namespace JudicialAnalogs.Server.Hosting.Stopping;

/// <summary>Refuses gRPC calls that come while the server stops. It stands inside the faults, which word its refusals.</summary>
internal sealed class StoppingInterceptor(CallsInFlight calls) : Interceptor
{
    public override Task<TResponse> UnaryServerHandler<TRequest, TResponse>(TRequest request, ServerCallContext context, UnaryServerMethod<TRequest, TResponse> continuation)
    {
        ThrowIfRefused(context);
        return continuation(request, context);
    }

    public override Task ServerStreamingServerHandler<TRequest, TResponse>(
        TRequest request, IServerStreamWriter<TResponse> responseStream, ServerCallContext context, ServerStreamingServerMethod<TRequest, TResponse> continuation)
    {
        ThrowIfRefused(context);
        return continuation(request, responseStream, context);
    }

    public override Task<TResponse> ClientStreamingServerHandler<TRequest, TResponse>(
        IAsyncStreamReader<TRequest> requestStream, ServerCallContext context, ClientStreamingServerMethod<TRequest, TResponse> continuation)
    {
        ThrowIfRefused(context);
        return continuation(requestStream, context);
    }

    private void ThrowIfRefused(ServerCallContext context)
    {
        if (calls.IsRefusing && !StoppingServices.IsOfThePlatform(context.Method))
            throw new StoppingException();
    }
}
