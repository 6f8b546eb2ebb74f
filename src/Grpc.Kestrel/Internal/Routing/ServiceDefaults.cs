using Grpc.AspNetCore.Server;
using Microsoft.Extensions.Options;

namespace Grpc.Kestrel.Internal.Routing;

/// <summary>Hands the server's options down to a service before the application sets the service's own.</summary>
internal sealed class ServiceDefaults<TService>(IOptions<GrpcServiceOptions> server) : IConfigureOptions<GrpcServiceOptions<TService>>
    where TService : class
{
    public void Configure(GrpcServiceOptions<TService> options)
    {
        var from = server.Value;
        if (from.MaxReceiveMessageSizeSpecified)
        {
            options.MaxReceiveMessageSize = from.MaxReceiveMessageSize;
        }

        if (from.MaxSendMessageSizeSpecified)
        {
            options.MaxSendMessageSize = from.MaxSendMessageSize;
        }

        options.EnableDetailedErrors = from.EnableDetailedErrors;
        options.ResponseCompressionAlgorithm = from.ResponseCompressionAlgorithm;
        options.ResponseCompressionLevel = from.ResponseCompressionLevel;
        options.CompressionProviders = from.CompressionProviders;
        options.IgnoreUnknownServices = from.IgnoreUnknownServices;
    }
}
