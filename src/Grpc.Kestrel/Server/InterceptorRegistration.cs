using Grpc.Core.Interceptors;

namespace Grpc.AspNetCore.Server;

/// <summary>An interceptor type together with the constructor arguments the container does not know.</summary>
public class InterceptorRegistration
{
    internal InterceptorRegistration(Type type, object[] arguments)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(arguments);
        if (!typeof(Interceptor).IsAssignableFrom(type))
        {
            throw new ArgumentException($"{type} does not derive from {typeof(Interceptor)}.", nameof(type));
        }

        if (Array.Exists(arguments, argument => argument is null))
        {
            throw new ArgumentException("Constructor arguments of an interceptor cannot be null.", nameof(arguments));
        }

        Type = type;
        Arguments = arguments;
    }

    /// <summary>The interceptor's type.</summary>
    public Type Type { get; }

    /// <summary>The constructor arguments the container does not know.</summary>
    public IReadOnlyList<object> Arguments { get; }
}
