using System.Collections.ObjectModel;
using Grpc.Core.Interceptors;

namespace Grpc.AspNetCore.Server;

/// <summary>The interceptors of a server or a service; the first stands outermost.</summary>
public class InterceptorCollection : Collection<InterceptorRegistration>
{
    /// <summary>Adds an interceptor.</summary>
    /// <typeparam name="TInterceptor">Its type.</typeparam>
    /// <param name="args">Constructor arguments the container does not know.</param>
    public void Add<TInterceptor>(params object[] args)
        where TInterceptor : Interceptor => Add(typeof(TInterceptor), args);

    /// <summary>Adds an interceptor.</summary>
    /// <param name="interceptorType">Its type.</param>
    /// <param name="args">Constructor arguments the container does not know.</param>
    /// <exception cref="ArgumentException">The type is not an interceptor, or an argument is null.</exception>
    public void Add(Type interceptorType, params object[] args) => Add(new InterceptorRegistration(interceptorType, args));
}
