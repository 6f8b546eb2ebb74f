using Grpc.Core;
using Microsoft.Extensions.DependencyInjection;

namespace Grpc.Kestrel.Internal.Calls;

/// <summary>Calls the methods of a service type on an object of each call's own.</summary>
internal sealed class ServiceInvoker<TService>
    where TService : class
{
    private readonly Lazy<ObjectFactory<TService>> _factory = new(() => ActivatorUtilities.CreateFactory<TService>([]));

    public UnaryServerMethod<TRequest, TResponse> Bind<TRequest, TResponse>(
        Func<TService, TRequest, ServerCallContext, Task<TResponse>> method)
        where TRequest : class
        where TResponse : class => (request, context) =>
    {
        var service = Resolve(context);
        return service.NeedsDisposal ? Disposing(service) : method(service.Instance, request, context);

        async Task<TResponse> Disposing(Activated<TService> owned)
        {
            await using (owned.ConfigureAwait(false))
            {
                return await method(owned.Instance, request, context).ConfigureAwait(false);
            }
        }
    };

    public ClientStreamingServerMethod<TRequest, TResponse> Bind<TRequest, TResponse>(
        Func<TService, IAsyncStreamReader<TRequest>, ServerCallContext, Task<TResponse>> method)
        where TRequest : class
        where TResponse : class => async (requests, context) =>
    {
        await using var service = Resolve(context);
        return await method(service.Instance, requests, context).ConfigureAwait(false);
    };

    public ServerStreamingServerMethod<TRequest, TResponse> Bind<TRequest, TResponse>(
        Func<TService, TRequest, IServerStreamWriter<TResponse>, ServerCallContext, Task> method)
        where TRequest : class
        where TResponse : class => async (request, responses, context) =>
    {
        await using var service = Resolve(context);
        await method(service.Instance, request, responses, context).ConfigureAwait(false);
    };

    public DuplexStreamingServerMethod<TRequest, TResponse> Bind<TRequest, TResponse>(
        Func<TService, IAsyncStreamReader<TRequest>, IServerStreamWriter<TResponse>, ServerCallContext, Task> method)
        where TRequest : class
        where TResponse : class => async (requests, responses, context) =>
    {
        await using var service = Resolve(context);
        await method(service.Instance, requests, responses, context).ConfigureAwait(false);
    };

    private Activated<TService> Resolve(ServerCallContext context)
    {
        var services = context.GetHttpContext().RequestServices;
        return services.GetService<TService>() is { } known
            ? new Activated<TService>(known, Owned: false)
            : new Activated<TService>(_factory.Value(services, null), Owned: true);
    }
}
