using Grpc.AspNetCore.Server;
using Grpc.Kestrel.Internal.Routing;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds gRPC to an application's services.</summary>
public static class GrpcServicesExtensions
{
    /// <summary>Adds what serving gRPC needs.</summary>
    /// <param name="services">The application's services.</param>
    /// <returns>A builder to go on with.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IGrpcServerBuilder AddGrpc(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddRouting();
        services.AddOptions();
        services.TryAddSingleton<ServiceEndpoints>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IConfigureOptions<GrpcServiceOptions>, ServerDefaults>());
        return new GrpcServerBuilder(services);
    }

    /// <summary>Adds what serving gRPC needs and sets the server's options.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configureOptions">Sets the options of all services.</param>
    /// <returns>A builder to go on with.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IGrpcServerBuilder AddGrpc(this IServiceCollection services, Action<GrpcServiceOptions> configureOptions)
    {
        ArgumentNullException.ThrowIfNull(configureOptions);
        var builder = services.AddGrpc();
        services.Configure(configureOptions);
        return builder;
    }

    /// <summary>Sets the options of one service.</summary>
    /// <typeparam name="TService">The type that implements the service.</typeparam>
    /// <param name="grpcBuilder">What <c>AddGrpc</c> returned.</param>
    /// <param name="configure">Sets the options; it sees those of the server.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IGrpcServerBuilder AddServiceOptions<TService>(
        this IGrpcServerBuilder grpcBuilder,
        Action<GrpcServiceOptions<TService>> configure)
        where TService : class
    {
        ArgumentNullException.ThrowIfNull(grpcBuilder);
        ArgumentNullException.ThrowIfNull(configure);
        grpcBuilder.Services.TryAddEnumerable(
            ServiceDescriptor.Singleton<IConfigureOptions<GrpcServiceOptions<TService>>, ServiceDefaults<TService>>());
        grpcBuilder.Services.Configure(configure);
        return grpcBuilder;
    }
}
