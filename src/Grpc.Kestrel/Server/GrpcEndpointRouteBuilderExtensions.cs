using Grpc.Core;
using Grpc.Kestrel.Internal.Routing;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps gRPC services to endpoints.</summary>
public static class GrpcEndpointRouteBuilderExtensions
{
    /// <summary>Maps every method of a service.</summary>
    /// <typeparam name="TService">The type that implements the service: it derives from a generated base.</typeparam>
    /// <param name="builder">The application's endpoints.</param>
    /// <returns>A builder for conventions of the service's endpoints.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    /// <exception cref="InvalidOperationException"><c>AddGrpc</c> was not called, or the type is not a service.</exception>
    public static GrpcServiceEndpointConventionBuilder MapGrpcService<TService>(this IEndpointRouteBuilder builder)
        where TService : class => Endpoints(builder).Map<TService>(builder);

    /// <summary>Maps every method of a definition.</summary>
    /// <param name="builder">The application's endpoints.</param>
    /// <param name="serviceDefinition">The methods with their handlers.</param>
    /// <returns>A builder for conventions of the definition's endpoints.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException"><c>AddGrpc</c> was not called.</exception>
    public static GrpcServiceEndpointConventionBuilder MapGrpcService(
        this IEndpointRouteBuilder builder,
        ServerServiceDefinition serviceDefinition)
    {
        ArgumentNullException.ThrowIfNull(serviceDefinition);
        return Endpoints(builder).Map(builder, serviceDefinition);
    }

    private static ServiceEndpoints Endpoints(IEndpointRouteBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.ServiceProvider.GetService<ServiceEndpoints>()
            ?? throw new InvalidOperationException("gRPC is not among the application's services: call services.AddGrpc() first.");
    }
}
