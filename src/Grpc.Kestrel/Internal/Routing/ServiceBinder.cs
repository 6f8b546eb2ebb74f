using System.Reflection;
using Grpc.Core;
using Grpc.Kestrel.Internal.Calls;
using Microsoft.Extensions.Logging;

namespace Grpc.Kestrel.Internal.Routing;

/// <summary>
/// Makes endpoints of the methods of a service type. Generated code lists the methods without handlers; the handler of
/// each is the type's method of the same name and signature.
/// </summary>
internal sealed class ServiceBinder<TService>(CallSettings settings, InterceptorPipeline interceptors, ILogger logger) : ServiceBinderBase
    where TService : class
{
    private readonly ServiceInvoker<TService> _invoker = new();
    private readonly object[] _typeAttributes = typeof(TService).GetCustomAttributes(inherit: true);

    public List<MappedMethod> Methods { get; } = [];

    /// <summary>Lists the methods through the generated bind method that the service's base names.</summary>
    public void BindAll()
    {
        var attribute = typeof(TService).GetCustomAttribute<BindServiceMethodAttribute>(inherit: true)
            ?? throw new InvalidOperationException($"{typeof(TService)} is not a gRPC service: derive it from a generated base class.");
        var bind = attribute.BindType
            .GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .FirstOrDefault(method => method.Name == attribute.BindMethodName && TakesBinderAndService(method.GetParameters()))
            ?? throw new InvalidOperationException($"{attribute.BindType} has no method {attribute.BindMethodName}(ServiceBinderBase, service base).");
        bind.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [this, null], null);
    }

    public override void AddMethod<TRequest, TResponse>(Method<TRequest, TResponse> method, UnaryServerMethod<TRequest, TResponse>? handler)
    {
        var info = Find(method, typeof(TRequest), typeof(ServerCallContext));
        var open = info.CreateDelegate<Func<TService, TRequest, ServerCallContext, Task<TResponse>>>();
        Add(method, info, new UnaryCallHandler<TRequest, TResponse>(method, interceptors.Around(_invoker.Bind(open)), settings, logger));
    }

    public override void AddMethod<TRequest, TResponse>(Method<TRequest, TResponse> method, ClientStreamingServerMethod<TRequest, TResponse>? handler)
    {
        var info = Find(method, typeof(IAsyncStreamReader<TRequest>), typeof(ServerCallContext));
        var open = info.CreateDelegate<Func<TService, IAsyncStreamReader<TRequest>, ServerCallContext, Task<TResponse>>>();
        Add(method, info, new ClientStreamingCallHandler<TRequest, TResponse>(method, interceptors.Around(_invoker.Bind(open)), settings, logger));
    }

    public override void AddMethod<TRequest, TResponse>(Method<TRequest, TResponse> method, ServerStreamingServerMethod<TRequest, TResponse>? handler)
    {
        var info = Find(method, typeof(TRequest), typeof(IServerStreamWriter<TResponse>), typeof(ServerCallContext));
        var open = info.CreateDelegate<Func<TService, TRequest, IServerStreamWriter<TResponse>, ServerCallContext, Task>>();
        Add(method, info, new ServerStreamingCallHandler<TRequest, TResponse>(method, interceptors.Around(_invoker.Bind(open)), settings, logger));
    }

    public override void AddMethod<TRequest, TResponse>(Method<TRequest, TResponse> method, DuplexStreamingServerMethod<TRequest, TResponse>? handler)
    {
        var info = Find(method, typeof(IAsyncStreamReader<TRequest>), typeof(IServerStreamWriter<TResponse>), typeof(ServerCallContext));
        var open = info.CreateDelegate<Func<TService, IAsyncStreamReader<TRequest>, IServerStreamWriter<TResponse>, ServerCallContext, Task>>();
        Add(method, info, new DuplexStreamingCallHandler<TRequest, TResponse>(method, interceptors.Around(_invoker.Bind(open)), settings, logger));
    }

    private static bool TakesBinderAndService(ParameterInfo[] parameters) =>
        parameters.Length == 2
        && parameters[0].ParameterType == typeof(ServiceBinderBase)
        && parameters[1].ParameterType.IsAssignableFrom(typeof(TService));

    private static MethodInfo Find(IMethod method, params Type[] parameters) =>
        typeof(TService).GetMethod(method.Name, BindingFlags.Public | BindingFlags.Instance, parameters)
        ?? throw new InvalidOperationException($"{typeof(TService)} has no public method {method.Name} for {method.FullName}.");

    private void Add<TRequest, TResponse>(IMethod method, MethodInfo info, CallHandler<TRequest, TResponse> handler)
        where TRequest : class
        where TResponse : class =>
        Methods.Add(new MappedMethod(method, [.. _typeAttributes, .. info.GetCustomAttributes(inherit: true)], handler.HandleAsync));
}
