using Grpc.Reflection;
using Grpc.Reflection.Internal;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers server reflection.</summary>
public static class GrpcReflectionServiceExtensions
{
    /// <summary>Registers server reflection of all gRPC services that the application maps.</summary>
    /// <param name="services">Where it is registered.</param>
    /// <returns><paramref name="services"/>.</returns>
    public static IServiceCollection AddGrpcReflection(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);

        // Read when the first question comes: by then every service is mapped.
        services.TryAddSingleton(provider => new MappedServices(provider.GetRequiredService<EndpointDataSource>()));
        services.TryAddSingleton(provider => Over(provider, (names, symbols) => new ReflectionV1ServiceImpl(names, symbols)));
        services.TryAddSingleton(provider => Over(provider, (names, symbols) => new ReflectionServiceImpl(names, symbols)));
        return services;
    }

    private static T Over<T>(IServiceProvider provider, Func<IEnumerable<string>, SymbolRegistry, T> create)
    {
        var mapped = provider.GetRequiredService<MappedServices>();
        return create(mapped.Names, mapped.Symbols);
    }
}
