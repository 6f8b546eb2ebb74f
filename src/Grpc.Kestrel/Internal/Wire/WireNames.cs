namespace Grpc.Kestrel.Internal.Wire;

/// <summary>The field names and values of gRPC over HTTP/2 (grpc/grpc <c>doc/PROTOCOL-HTTP2.md</c>).</summary>
internal static class WireNames
{
    public const string ContentType = "application/grpc";
    public const string Status = "grpc-status";
    public const string Message = "grpc-message";
    public const string Timeout = "grpc-timeout";
    public const string Encoding = "grpc-encoding";
    public const string AcceptEncoding = "grpc-accept-encoding";
    public const string Identity = "identity";

    /// <summary>
    /// Response metadata under this key is not sent: it asks for the encoding of this one response. Grpc.AspNetCore has
    /// the same key, which its interop server uses to compress some responses and not others.
    /// </summary>
    public const string EncodingRequest = "grpc-internal-encoding-request";
}
