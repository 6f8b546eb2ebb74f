using System.IO.Compression;

namespace Grpc.Net.Compression;

/// <summary>A message encoding the server can read and write.</summary>
public interface ICompressionProvider
{
    /// <summary>The name on the wire, as in <c>grpc-encoding</c>.</summary>
    string EncodingName { get; }

    /// <summary>Opens a stream that compresses what is written to it.</summary>
    /// <param name="stream">Takes the compressed bytes; it stays open.</param>
    /// <param name="compressionLevel">The level; null for the provider's own.</param>
    /// <returns>The stream; disposing it completes the message.</returns>
    Stream CreateCompressionStream(Stream stream, CompressionLevel? compressionLevel);

    /// <summary>Opens a stream that decompresses what is read from it.</summary>
    /// <param name="stream">Holds the compressed bytes.</param>
    /// <returns>The stream.</returns>
    Stream CreateDecompressionStream(Stream stream);
}
