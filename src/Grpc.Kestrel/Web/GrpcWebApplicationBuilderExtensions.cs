using Grpc.AspNetCore.Web.Internal;
using Microsoft.Extensions.Options;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Puts gRPC-Web into the pipeline.</summary>
public static class GrpcWebApplicationBuilderExtensions
{
    /// <summary>Lets browsers call the endpoints that enable gRPC-Web.</summary>
    /// <inheritdoc cref="UseGrpcWeb(IApplicationBuilder, GrpcWebOptions)"/>
    public static IApplicationBuilder UseGrpcWeb(this IApplicationBuilder builder) => builder.UseGrpcWeb(new GrpcWebOptions());

    /// <summary>Lets browsers call gRPC endpoints: unary and server-streaming, over any HTTP version, in binary or base64 text.</summary>
    /// <param name="builder">The pipeline; call this after <c>UseRouting</c> and before the endpoints.</param>
    /// <param name="options">Whether endpoints take gRPC-Web by default.</param>
    /// <returns><paramref name="builder"/>.</returns>
    /// <remarks>
    /// A page of another origin needs CORS besides: allow the method POST, allow the request headers <c>content-type</c>,
    /// <c>x-grpc-web</c>, <c>x-user-agent</c>, <c>grpc-timeout</c>, <c>authorization</c> and the application's own metadata, and expose the
    /// response headers <c>grpc-status</c>, <c>grpc-message</c>, <c>grpc-status-details-bin</c>, <c>grpc-encoding</c> and
    /// <c>grpc-accept-encoding</c>: a call that ends without a message carries its status in headers, which scripts see only when exposed.
    /// </remarks>
    public static IApplicationBuilder UseGrpcWeb(this IApplicationBuilder builder, GrpcWebOptions options)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(options);
        return builder.UseMiddleware<GrpcWebMiddleware>(Options.Create(options));
    }
}
