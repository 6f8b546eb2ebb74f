using Grpc.AspNetCore.Web;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Switches gRPC-Web on or off for endpoints.</summary>
public static class GrpcWebEndpointConventionBuilderExtensions
{
    /// <summary>The endpoints take gRPC-Web, whatever the default.</summary>
    /// <typeparam name="TBuilder">Kind of builder.</typeparam>
    /// <param name="builder">The endpoints.</param>
    /// <returns><paramref name="builder"/>.</returns>
    public static TBuilder EnableGrpcWeb<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder => builder.WithMetadata(new EnableGrpcWebAttribute());

    /// <summary>The endpoints take no gRPC-Web, whatever the default.</summary>
    /// <typeparam name="TBuilder">Kind of builder.</typeparam>
    /// <param name="builder">The endpoints.</param>
    /// <returns><paramref name="builder"/>.</returns>
    public static TBuilder DisableGrpcWeb<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder => builder.WithMetadata(new DisableGrpcWebAttribute());
}
