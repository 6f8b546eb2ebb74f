using Grpc.Core;
using Grpc.Core.Interceptors;
using JudicialAnalogs.Server.SignIn;

namespace JudicialAnalogs.Server.Limits;

/// <summary>Lets a gRPC call in when its turn has come, or refuses it. It stands behind the sign-in, whose caller it counts, and inside the faults, which word its refusals.</summary>
internal sealed class LimitInterceptor(CallGate gate) : Interceptor
{
    public override async Task<TResponse> UnaryServerHandler<TRequest, TResponse>(
        TRequest request, ServerCallContext context, UnaryServerMethod<TRequest, TResponse> continuation)
    {
        using var pass = await EnterAsync(context);
        return await continuation(request, context);
    }

    public override async Task ServerStreamingServerHandler<TRequest, TResponse>(
        TRequest request, IServerStreamWriter<TResponse> responseStream, ServerCallContext context, ServerStreamingServerMethod<TRequest, TResponse> continuation)
    {
        using var pass = await EnterAsync(context);
        await continuation(request, responseStream, context);
    }

    public override async Task<TResponse> ClientStreamingServerHandler<TRequest, TResponse>(
        IAsyncStreamReader<TRequest> requestStream, ServerCallContext context, ClientStreamingServerMethod<TRequest, TResponse> continuation)
    {
        using var pass = await EnterAsync(context);
        return await continuation(requestStream, context);
    }

    private ValueTask<CallPass> EnterAsync(ServerCallContext context)
    {
        var (caller, system) = SignedIn.CountedAs(context.GetHttpContext());
        return gate.EnterAsync(caller, system, CallClasses.OfMethod(context.Method), context.CancellationToken);
    }
}
