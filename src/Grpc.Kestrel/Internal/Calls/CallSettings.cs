using System.IO.Compression;
using Grpc.AspNetCore.Server;
using Grpc.Kestrel.Internal.Wire;
using Grpc.Net.Compression;

namespace Grpc.Kestrel.Internal.Calls;

/// <summary>The options of a service as its calls use them: settled once, when the service is mapped.</summary>
internal sealed class CallSettings
{
    public CallSettings(GrpcServiceOptions options, TimeProvider time)
    {
        MaxReceiveMessageSize = options.MaxReceiveMessageSize;
        MaxSendMessageSize = options.MaxSendMessageSize;
        DetailedErrors = options.EnableDetailedErrors ?? false;
        ResponseEncoding = options.ResponseCompressionAlgorithm;
        CompressionLevel = options.ResponseCompressionLevel;
        Encodings = new MessageEncodings(options.CompressionProviders);
        Time = time;
        if (ResponseEncoding is not null && !MessageEncodings.IsIdentity(ResponseEncoding) && Encodings.Find(ResponseEncoding) is null)
        {
            throw new InvalidOperationException(
                $"Responses are to be compressed with '{ResponseEncoding}' and no provider has that name: add one to CompressionProviders.");
        }
    }

    public int? MaxReceiveMessageSize { get; }

    public int? MaxSendMessageSize { get; }

    public bool DetailedErrors { get; }

    public string? ResponseEncoding { get; }

    public CompressionLevel? CompressionLevel { get; }

    public MessageEncodings Encodings { get; }

    public TimeProvider Time { get; }

    /// <summary>The compressor of a response: the encoding asked for, where the client takes it.</summary>
    public ICompressionProvider? Compression(string? encoding, string? acceptEncoding) =>
        encoding is not null && acceptEncoding is not null && MessageEncodings.Accepts(acceptEncoding, encoding)
            ? Encodings.Find(encoding)
            : null;
}
