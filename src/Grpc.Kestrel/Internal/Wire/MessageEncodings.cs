using Grpc.Net.Compression;

namespace Grpc.Kestrel.Internal.Wire;

/// <summary>The encodings one server knows, by their names on the wire.</summary>
internal sealed class MessageEncodings
{
    private readonly Dictionary<string, ICompressionProvider> _providers = new(StringComparer.OrdinalIgnoreCase);

    public MessageEncodings(IEnumerable<ICompressionProvider> providers)
    {
        foreach (var provider in providers)
        {
            // The first of a name wins: what an application adds stands behind the defaults it could have removed.
            _providers.TryAdd(provider.EncodingName, provider);
        }

        AcceptEncoding = string.Join(',', _providers.Keys.Prepend(WireNames.Identity));
    }

    /// <summary>The value of <c>grpc-accept-encoding</c>.</summary>
    public string AcceptEncoding { get; }

    public static bool IsIdentity(string? encoding) => string.Equals(encoding, WireNames.Identity, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a client's <c>grpc-accept-encoding</c> lists an encoding.</summary>
    public static bool Accepts(ReadOnlySpan<char> acceptEncoding, string encoding)
    {
        foreach (var range in acceptEncoding.Split(','))
        {
            if (acceptEncoding[range].Trim().Equals(encoding, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    public ICompressionProvider? Find(string encoding) => _providers.GetValueOrDefault(encoding);
}
