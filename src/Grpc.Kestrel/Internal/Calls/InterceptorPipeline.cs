using Grpc.AspNetCore.Server;
using Grpc.Core;
using Grpc.Core.Interceptors;
using Microsoft.Extensions.DependencyInjection;

namespace Grpc.Kestrel.Internal.Calls;

/// <summary>
/// Puts interceptors around a handler. The chain is built once, when the service is mapped; a call only makes the
/// interceptors the container does not keep.
/// </summary>
internal sealed class InterceptorPipeline(IEnumerable<InterceptorRegistration> registrations)
{
    private readonly Link[] _innermostFirst = [.. registrations.Reverse().Select(registration => new Link(registration))];

    public UnaryServerMethod<TRequest, TResponse> Around<TRequest, TResponse>(UnaryServerMethod<TRequest, TResponse> handler)
        where TRequest : class
        where TResponse : class => _innermostFirst.Aggregate(handler, (next, link) => async (request, context) =>
    {
        await using var interceptor = link.Resolve(context);
        return await interceptor.Instance.UnaryServerHandler(request, context, next).ConfigureAwait(false);
    });

    public ClientStreamingServerMethod<TRequest, TResponse> Around<TRequest, TResponse>(ClientStreamingServerMethod<TRequest, TResponse> handler)
        where TRequest : class
        where TResponse : class => _innermostFirst.Aggregate(handler, (next, link) => async (requests, context) =>
    {
        await using var interceptor = link.Resolve(context);
        return await interceptor.Instance.ClientStreamingServerHandler(requests, context, next).ConfigureAwait(false);
    });

    public ServerStreamingServerMethod<TRequest, TResponse> Around<TRequest, TResponse>(ServerStreamingServerMethod<TRequest, TResponse> handler)
        where TRequest : class
        where TResponse : class => _innermostFirst.Aggregate(handler, (next, link) => async (request, responses, context) =>
    {
        await using var interceptor = link.Resolve(context);
        await interceptor.Instance.ServerStreamingServerHandler(request, responses, context, next).ConfigureAwait(false);
    });

    public DuplexStreamingServerMethod<TRequest, TResponse> Around<TRequest, TResponse>(DuplexStreamingServerMethod<TRequest, TResponse> handler)
        where TRequest : class
        where TResponse : class => _innermostFirst.Aggregate(handler, (next, link) => async (requests, responses, context) =>
    {
        await using var interceptor = link.Resolve(context);
        await interceptor.Instance.DuplexStreamingServerHandler(requests, responses, context, next).ConfigureAwait(false);
    });

    private sealed class Link(InterceptorRegistration registration)
    {
        private readonly object[] _arguments = [.. registration.Arguments];

        public Activated<Interceptor> Resolve(ServerCallContext context)
        {
            var services = context.GetHttpContext().RequestServices;

            // Arguments say that this registration wants an object of its own.
            return _arguments.Length == 0 && services.GetService(registration.Type) is Interceptor known
                ? new Activated<Interceptor>(known, Owned: false)
                : new Activated<Interceptor>(
                    (Interceptor)ActivatorUtilities.CreateInstance(services, registration.Type, _arguments),
                    Owned: true);
        }
    }
}
