using Grpc.Core;
using Grpc.Kestrel.Internal.Calls;
using Microsoft.Extensions.Logging;

namespace Grpc.Kestrel.Internal.Routing;

/// <summary>Makes endpoints of methods that come with their handlers.</summary>
internal sealed class DefinitionBinder(CallSettings settings, InterceptorPipeline interceptors, ILogger logger) : ServiceBinderBase
{
    public List<MappedMethod> Methods { get; } = [];

    public override void AddMethod<TRequest, TResponse>(Method<TRequest, TResponse> method, UnaryServerMethod<TRequest, TResponse>? handler) =>
        Add(method, new UnaryCallHandler<TRequest, TResponse>(method, interceptors.Around(Given(method, handler)), settings, logger), handler!);

    public override void AddMethod<TRequest, TResponse>(Method<TRequest, TResponse> method, ClientStreamingServerMethod<TRequest, TResponse>? handler) =>
        Add(method, new ClientStreamingCallHandler<TRequest, TResponse>(method, interceptors.Around(Given(method, handler)), settings, logger), handler!);

    public override void AddMethod<TRequest, TResponse>(Method<TRequest, TResponse> method, ServerStreamingServerMethod<TRequest, TResponse>? handler) =>
        Add(method, new ServerStreamingCallHandler<TRequest, TResponse>(method, interceptors.Around(Given(method, handler)), settings, logger), handler!);

    public override void AddMethod<TRequest, TResponse>(Method<TRequest, TResponse> method, DuplexStreamingServerMethod<TRequest, TResponse>? handler) =>
        Add(method, new DuplexStreamingCallHandler<TRequest, TResponse>(method, interceptors.Around(Given(method, handler)), settings, logger), handler!);

    private static THandler Given<THandler>(IMethod method, THandler? handler)
        where THandler : Delegate => handler
        ?? throw new InvalidOperationException($"The definition of {method.FullName} has no handler: bind it with an object of the service.");

    private void Add<TRequest, TResponse>(IMethod method, CallHandler<TRequest, TResponse> handler, Delegate source)
        where TRequest : class
        where TResponse : class
    {
        var type = source.Target?.GetType();
        object[] attributes = [.. type?.GetCustomAttributes(inherit: true) ?? [], .. source.Method.GetCustomAttributes(inherit: true)];
        Methods.Add(new MappedMethod(method, attributes, handler.HandleAsync));
    }
}
