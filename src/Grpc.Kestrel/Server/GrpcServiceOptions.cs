using System.IO.Compression;
using Grpc.Net.Compression;

namespace Grpc.AspNetCore.Server;

/// <summary>How calls are served. What a service's own options leave unset is taken from the server's.</summary>
public class GrpcServiceOptions
{
    internal const int DefaultMaxReceiveMessageSize = 4 * 1024 * 1024;

    private int? _maxReceiveMessageSize;
    private int? _maxSendMessageSize;
    private List<ICompressionProvider>? _compressionProviders;

    /// <summary>The largest response message in bytes before compression; null for no limit.</summary>
    /// <value>No limit.</value>
    public int? MaxSendMessageSize
    {
        get => _maxSendMessageSize;
        set
        {
            _maxSendMessageSize = value;
            MaxSendMessageSizeSpecified = true;
        }
    }

    /// <summary>Whether <see cref="MaxSendMessageSize"/> was set, to null or to a number.</summary>
    public bool MaxSendMessageSizeSpecified { get; private set; }

    /// <summary>The largest request message in bytes, on the wire and after decompression; null for no limit.</summary>
    /// <value>4 MiB.</value>
    public int? MaxReceiveMessageSize
    {
        get => _maxReceiveMessageSize;
        set
        {
            _maxReceiveMessageSize = value;
            MaxReceiveMessageSizeSpecified = true;
        }
    }

    /// <summary>Whether <see cref="MaxReceiveMessageSize"/> was set, to null or to a number.</summary>
    public bool MaxReceiveMessageSizeSpecified { get; private set; }

    /// <summary>Whether the text of an exception is sent to the caller.</summary>
    /// <value>False: an exception can give away what the caller must not see.</value>
    public bool? EnableDetailedErrors { get; set; }

    /// <summary>The encoding of responses, such as <c>gzip</c>; used where the client accepts it.</summary>
    /// <value>Not compressed.</value>
    public string? ResponseCompressionAlgorithm { get; set; }

    /// <summary>The level responses are compressed at.</summary>
    /// <value>The provider's own.</value>
    public CompressionLevel? ResponseCompressionLevel { get; set; }

    /// <summary>The encodings the server reads and writes.</summary>
    /// <value>gzip and deflate.</value>
    public IList<ICompressionProvider> CompressionProviders
    {
        get => _compressionProviders ??= [];
        internal set => _compressionProviders = [.. value];
    }

    /// <summary>Whether calls of unknown services and methods fall through to the rest of the pipeline.</summary>
    /// <value>False: they are answered UNIMPLEMENTED.</value>
    public bool? IgnoreUnknownServices { get; set; }

    /// <summary>The interceptors around every call; those of the server stand outside those of a service.</summary>
    public InterceptorCollection Interceptors { get; } = [];

    internal bool HasCompressionProviders => _compressionProviders is { Count: > 0 };
}
