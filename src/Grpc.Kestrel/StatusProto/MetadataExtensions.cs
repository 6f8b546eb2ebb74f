using Google.Protobuf;

namespace Grpc.Core;

/// <summary>Carries a <see cref="Google.Rpc.Status"/> in call metadata.</summary>
public static class MetadataExtensions
{
    /// <summary>Metadata key of the serialised <see cref="Google.Rpc.Status"/>, as all gRPC implementations name it.</summary>
    public const string StatusDetailsTrailerName = "grpc-status-details-bin";

    /// <summary>The <see cref="Google.Rpc.Status"/> in <paramref name="metadata"/>; the last one where there are several.</summary>
    /// <param name="metadata">Trailers of a call.</param>
    /// <param name="ignoreParseError"><see langword="true"/> to return <see langword="null"/> for bytes that are no such message.</param>
    /// <returns>The status, or <see langword="null"/> where the metadata hold none.</returns>
    /// <exception cref="InvalidProtocolBufferException">The bytes are no <see cref="Google.Rpc.Status"/> and <paramref name="ignoreParseError"/> is <see langword="false"/>.</exception>
    public static Google.Rpc.Status? GetRpcStatus(this Metadata metadata, bool ignoreParseError = false)
    {
        ArgumentNullException.ThrowIfNull(metadata);
        var entry = metadata.LastOrDefault(entry => entry.Key == StatusDetailsTrailerName);
        if (entry is null)
            return null;

        try
        {
            return Google.Rpc.Status.Parser.ParseFrom(entry.ValueBytes);
        }
        catch (InvalidProtocolBufferException) when (ignoreParseError)
        {
            return null;
        }
    }

    /// <summary>Puts <paramref name="status"/> into <paramref name="metadata"/> in place of any that is there.</summary>
    /// <param name="metadata">Trailers of a call.</param>
    /// <param name="status">The status; its code should equal that of the call.</param>
    public static void SetRpcStatus(this Metadata metadata, Google.Rpc.Status status)
    {
        ArgumentNullException.ThrowIfNull(metadata);
        ArgumentNullException.ThrowIfNull(status);
        for (var i = metadata.Count - 1; i >= 0; i--)
        {
            if (metadata[i].Key == StatusDetailsTrailerName)
                metadata.RemoveAt(i);
        }

        metadata.Add(StatusDetailsTrailerName, status.ToByteArray());
    }
}
