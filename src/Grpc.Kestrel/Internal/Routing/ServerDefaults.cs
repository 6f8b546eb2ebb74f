using System.IO.Compression;
using Grpc.AspNetCore.Server;
using Grpc.Net.Compression;
using Microsoft.Extensions.Options;

namespace Grpc.Kestrel.Internal.Routing;

/// <summary>Fills in the server's defaults before the application sets its own.</summary>
internal sealed class ServerDefaults : IConfigureOptions<GrpcServiceOptions>
{
    public void Configure(GrpcServiceOptions options)
    {
        if (!options.MaxReceiveMessageSizeSpecified)
        {
            options.MaxReceiveMessageSize = GrpcServiceOptions.DefaultMaxReceiveMessageSize;
        }

        if (!options.HasCompressionProviders)
        {
            options.CompressionProviders.Add(new GzipCompressionProvider(CompressionLevel.Fastest));
            options.CompressionProviders.Add(new DeflateCompressionProvider(CompressionLevel.Fastest));
        }
    }
}
