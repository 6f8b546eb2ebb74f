using Grpc.Core;

namespace Grpc.Kestrel.Internal.Wire;

/// <summary>The errors of a message stream. The texts of the common ones are those clients of other gRPC servers know.</summary>
internal static class WireErrors
{
    public static RpcException IncompleteMessage() => Internal("Incomplete message.");

    public static RpcException AdditionalData() => Internal("Additional data after the message received.");

    public static RpcException UnknownFlag(byte flag) => Internal($"Unexpected compressed flag value {flag} in message header.");

    public static RpcException CompressedWithoutEncoding() =>
        Internal("Request did not include grpc-encoding value with compressed message.");

    public static RpcException CompressedWithIdentity() =>
        Internal("Request sent 'identity' grpc-encoding value with compressed message.");

    public static RpcException BadCompressedData(string encoding, Exception cause) =>
        new(new Status(StatusCode.Internal, $"Message is not valid {encoding} data.", cause));

    public static RpcException BadMessage(Exception cause) =>
        new(new Status(StatusCode.Internal, "Message could not be parsed.", cause));

    public static RpcException UnsupportedEncoding(string encoding) =>
        new(new Status(StatusCode.Unimplemented, $"Unsupported grpc-encoding value '{encoding}'."));

    public static RpcException ReceivedTooLarge() =>
        new(new Status(StatusCode.ResourceExhausted, "Received message exceeds the maximum configured message size."));

    public static RpcException SendingTooLarge() =>
        new(new Status(StatusCode.ResourceExhausted, "Sending message exceeds the maximum configured message size."));

    public static RpcException BadMetadata(string key) => Internal($"Metadata '{key}' is not valid base64.");

    private static RpcException Internal(string detail) => new(new Status(StatusCode.Internal, detail));
}
