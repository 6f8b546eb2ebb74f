using Grpc.Reflection;
using Grpc.Reflection.Internal;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps server reflection.</summary>
public static class GrpcReflectionEndpointRouteBuilderExtensions
{
    /// <summary>Maps <c>grpc.reflection.v1.ServerReflection</c> and, for older tools, <c>grpc.reflection.v1alpha.ServerReflection</c>.</summary>
    /// <param name="builder">Where they are mapped.</param>
    /// <returns>Takes conventions for the endpoints of both.</returns>
    /// <exception cref="InvalidOperationException"><c>AddGrpcReflection</c> was not called.</exception>
    public static IEndpointConventionBuilder MapGrpcReflectionService(this IEndpointRouteBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (builder.ServiceProvider.GetService<IServiceProviderIsService>()?.IsService(typeof(MappedServices)) == false)
            throw new InvalidOperationException("Call services.AddGrpcReflection() before app.MapGrpcReflectionService().");
        return new JointConventions(builder.MapGrpcService<ReflectionV1ServiceImpl>(), builder.MapGrpcService<ReflectionServiceImpl>());
    }
}
