using System.IO.Compression;
using Google.Protobuf;
using Grpc.Core;
using JudicialAnalogs.CorpusTools.Calling;

namespace JudicialAnalogs.CorpusTools.Conformance.Wire;

/// <summary>An answer as it came over the wire.</summary>
/// <param name="Http">Status of HTTP.</param>
/// <param name="Status">Status of gRPC; null where none came.</param>
/// <param name="Message">Text of the status, decoded.</param>
/// <param name="Details">Details of the status; null where none came.</param>
/// <param name="Messages">The messages.</param>
/// <param name="Headers">Headers, by lower-case name.</param>
internal sealed record WireAnswer(
    int Http, StatusCode? Status, string Message, Google.Rpc.Status? Details, IReadOnlyList<WireMessage> Messages, IReadOnlyDictionary<string, string> Headers)
{
    /// <summary>How the call ended, in words.</summary>
    public string Ending => Status is { } status ? $"{StatusName.Of(status)} {Message}".TrimEnd() : $"HTTP {Http} without a status of gRPC";

    /// <summary>The only message of a call that went well.</summary>
    /// <exception cref="CheckFailedException">The call failed, or there is not one message.</exception>
    /// <exception cref="RpcException">The caller may not make the call.</exception>
    public T Single<T>()
        where T : IMessage<T>, new()
    {
        if (Status is StatusCode.PermissionDenied or StatusCode.Unauthenticated)
            throw new RpcException(new Status(Status.Value, Message));
        if (Status != StatusCode.OK)
            throw new CheckFailedException($"{Ending} instead of OK");
        if (Messages.Count != 1)
            throw new CheckFailedException($"{Messages.Count} messages instead of one");
        return Read<T>(Messages[0]);
    }

    /// <summary>A message, decompressed where it came so.</summary>
    public T Read<T>(WireMessage message)
        where T : IMessage<T>, new()
    {
        var read = new T();
        if (message.Flag == 0)
        {
            read.MergeFrom(message.Payload);
            return read;
        }

        if (Headers.GetValueOrDefault("grpc-encoding") != "gzip")
            throw new CheckFailedException($"a compressed message under grpc-encoding \"{Headers.GetValueOrDefault("grpc-encoding")}\", which was not offered");
        using var gzip = new GZipStream(new MemoryStream(message.Payload), CompressionMode.Decompress);
        read.MergeFrom(gzip);
        return read;
    }

    /// <summary>A detail of the refusal; null where it has none of the kind.</summary>
    public T? Detail<T>()
        where T : class, IMessage<T>, new() => Details?.GetDetail<T>();
}
