using System.Reflection;
using Grpc.Core;
using Grpc.Core.Interceptors;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Hosting.Stopping;
using JudicialAnalogs.Server.Texts;
using JudicialAnalogs.V1;
using Microsoft.Extensions.Logging;

namespace JudicialAnalogs.Server.Errors;

/// <summary>Turns faults of the rooms into statuses, in the language the request asked for.</summary>
internal sealed class FaultInterceptor(IndexPatrol patrol, ILogger<FaultInterceptor> logger) : Interceptor
{
    public override async Task<TResponse> UnaryServerHandler<TRequest, TResponse>(
        TRequest request, ServerCallContext context, UnaryServerMethod<TRequest, TResponse> continuation)
    {
        try
        {
            return await continuation(request, context);
        }
        catch (Exception failure) when (Translate(failure, WordingOf(request), context.Method) is { } status)
        {
            throw status;
        }
    }

    public override async Task ServerStreamingServerHandler<TRequest, TResponse>(
        TRequest request, IServerStreamWriter<TResponse> responseStream, ServerCallContext context, ServerStreamingServerMethod<TRequest, TResponse> continuation)
    {
        try
        {
            await continuation(request, responseStream, context);
        }
        catch (Exception failure) when (Translate(failure, WordingOf(request), context.Method) is { } status)
        {
            throw status;
        }
    }

    public override async Task<TResponse> ClientStreamingServerHandler<TRequest, TResponse>(
        IAsyncStreamReader<TRequest> requestStream, ServerCallContext context, ClientStreamingServerMethod<TRequest, TResponse> continuation)
    {
        try
        {
            return await continuation(requestStream, context);
        }
        catch (Exception failure) when (Translate(failure, Wording.Russian, context.Method) is { } status)
        {
            throw status;
        }
    }

    private RpcException? Translate(Exception failure, Wording wording, string method)
    {
        var status = RpcErrors.Of(failure, wording);
        if (status?.StatusCode == StatusCode.Unavailable && failure is not StoppingException)
            FaultLog.RecordsUnavailable(logger, failure, method);
        else if (status is null && failure is not (RpcException or OperationCanceledException))
            patrol.Suspect();
        return status;
    }

    // Every request of the contract has its context in a property of this name.
    private static Wording WordingOf<TRequest>(TRequest request) =>
        Wording.Of((typeof(TRequest).GetProperty("Context", BindingFlags.Public | BindingFlags.Instance)?.GetValue(request) as RequestContext)?.Language ?? V1.Language.Unspecified);
}
