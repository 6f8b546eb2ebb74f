using System.Diagnostics.CodeAnalysis;

namespace Grpc.Core;

/// <summary>The methods of a service together with their handlers.</summary>
public class ServerServiceDefinition
{
    private readonly IReadOnlyList<Action<ServiceBinderBase>> _bindings;

    private ServerServiceDefinition(IReadOnlyList<Action<ServiceBinderBase>> bindings)
    {
        _bindings = bindings;
    }

    /// <summary>Starts a definition.</summary>
    /// <returns>An empty builder.</returns>
    public static Builder CreateBuilder() => new();

    /// <summary>Hands every method and handler to a binder, in the order they were added.</summary>
    /// <param name="serviceBinder">The binder.</param>
    public void BindService(ServiceBinderBase serviceBinder)
    {
        foreach (var bind in _bindings)
        {
            bind(serviceBinder);
        }
    }

    /// <summary>Collects methods into a definition.</summary>
    [SuppressMessage("Design", "CA1034:Nested types should not be visible", Justification = "The shape is Grpc.Core's.")]
    public class Builder
    {
        private readonly HashSet<string> _names = new(StringComparer.Ordinal);
        private readonly List<Action<ServiceBinderBase>> _bindings = [];

        /// <summary>Adds a unary method.</summary>
        /// <typeparam name="TRequest">The request message.</typeparam>
        /// <typeparam name="TResponse">The response message.</typeparam>
        /// <param name="method">The method.</param>
        /// <param name="handler">Its handler.</param>
        /// <returns>This builder.</returns>
        /// <exception cref="ArgumentException">The method was added already.</exception>
        public Builder AddMethod<TRequest, TResponse>(Method<TRequest, TResponse> method, UnaryServerMethod<TRequest, TResponse> handler)
            where TRequest : class
            where TResponse : class => Add(method, binder => binder.AddMethod(method, handler));

        /// <summary>Adds a client streaming method.</summary>
        /// <typeparam name="TRequest">The request message.</typeparam>
        /// <typeparam name="TResponse">The response message.</typeparam>
        /// <param name="method">The method.</param>
        /// <param name="handler">Its handler.</param>
        /// <returns>This builder.</returns>
        /// <exception cref="ArgumentException">The method was added already.</exception>
        public Builder AddMethod<TRequest, TResponse>(Method<TRequest, TResponse> method, ClientStreamingServerMethod<TRequest, TResponse> handler)
            where TRequest : class
            where TResponse : class => Add(method, binder => binder.AddMethod(method, handler));

        /// <summary>Adds a server streaming method.</summary>
        /// <typeparam name="TRequest">The request message.</typeparam>
        /// <typeparam name="TResponse">The response message.</typeparam>
        /// <param name="method">The method.</param>
        /// <param name="handler">Its handler.</param>
        /// <returns>This builder.</returns>
        /// <exception cref="ArgumentException">The method was added already.</exception>
        public Builder AddMethod<TRequest, TResponse>(Method<TRequest, TResponse> method, ServerStreamingServerMethod<TRequest, TResponse> handler)
            where TRequest : class
            where TResponse : class => Add(method, binder => binder.AddMethod(method, handler));

        /// <summary>Adds a duplex streaming method.</summary>
        /// <typeparam name="TRequest">The request message.</typeparam>
        /// <typeparam name="TResponse">The response message.</typeparam>
        /// <param name="method">The method.</param>
        /// <param name="handler">Its handler.</param>
        /// <returns>This builder.</returns>
        /// <exception cref="ArgumentException">The method was added already.</exception>
        public Builder AddMethod<TRequest, TResponse>(Method<TRequest, TResponse> method, DuplexStreamingServerMethod<TRequest, TResponse> handler)
            where TRequest : class
            where TResponse : class => Add(method, binder => binder.AddMethod(method, handler));

        /// <summary>Ends the definition.</summary>
        /// <returns>What was added.</returns>
        public ServerServiceDefinition Build() => new([.. _bindings]);

        private Builder Add(IMethod method, Action<ServiceBinderBase> bind)
        {
            if (!_names.Add(method.FullName))
            {
                throw new ArgumentException($"Method {method.FullName} has been added already; a path has one handler.", nameof(method));
            }

            _bindings.Add(bind);
            return this;
        }
    }
}
