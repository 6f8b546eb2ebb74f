using System.Buffers;
using System.IO.Pipelines;
using Grpc.Core;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;

namespace Grpc.Kestrel.Internal.Wire;

/// <summary>
/// Reads the messages of one request. A message is deserialized straight from the transport's buffers, so this object is
/// also the <see cref="DeserializationContext"/> that generated code sees.
/// </summary>
internal sealed class MessageReader(PipeReader input, int? maxMessageSize, string? encoding, MessageEncodings encodings)
    : DeserializationContext
{
    private ReadOnlySequence<byte> _payload;

    public override int PayloadLength => (int)_payload.Length;

    public override byte[] PayloadAsNewBuffer() => _payload.ToArray();

    public override ReadOnlySequence<byte> PayloadAsReadOnlySequence() => _payload;

    /// <summary>Reads the next message.</summary>
    /// <returns>The message; null at the end of the stream.</returns>
    /// <exception cref="RpcException">The stream is malformed, or a message is too large.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled, or the client has gone.</exception>
    public async ValueTask<TMessage?> ReadAsync<TMessage>(
        Func<DeserializationContext, TMessage> deserialize,
        CancellationToken cancellationToken)
        where TMessage : class
    {
        while (true)
        {
            var result = await ReadInputAsync(cancellationToken).ConfigureAwait(false);
            var buffer = result.Buffer;
            var consumed = buffer.Start;
            var examined = buffer.End;
            try
            {
                if (MessageHeader.TryRead(buffer, out var header))
                {
                    // Judged by the header alone: a message that will be refused is never buffered.
                    Check(header);
                    var end = MessageHeader.Size + (long)header.Length;
                    if (buffer.Length >= end)
                    {
                        consumed = examined = buffer.GetPosition(end);
                        return Deserialize(buffer.Slice(MessageHeader.Size, header.Length), header.IsCompressed, deserialize);
                    }
                }

                if (result.IsCompleted)
                {
                    return buffer.IsEmpty ? null : throw WireErrors.IncompleteMessage();
                }
            }
            finally
            {
                input.AdvanceTo(consumed, examined);
            }
        }
    }

    /// <summary>Reads the only message of a request and the end of the stream behind it.</summary>
    /// <inheritdoc cref="ReadAsync"/>
    public async ValueTask<TMessage> ReadSingleAsync<TMessage>(
        Func<DeserializationContext, TMessage> deserialize,
        CancellationToken cancellationToken)
        where TMessage : class
    {
        var message = await ReadAsync(deserialize, cancellationToken).ConfigureAwait(false) ?? throw WireErrors.IncompleteMessage();
        while (true)
        {
            var result = await ReadInputAsync(cancellationToken).ConfigureAwait(false);
            var hasMore = !result.Buffer.IsEmpty;
            input.AdvanceTo(result.Buffer.End);
            if (hasMore)
            {
                throw WireErrors.AdditionalData();
            }

            if (result.IsCompleted)
            {
                return message;
            }
        }
    }

    private async ValueTask<ReadResult> ReadInputAsync(CancellationToken cancellationToken)
    {
        try
        {
            var result = await input.ReadAsync(cancellationToken).ConfigureAwait(false);
            return result.IsCanceled ? throw new OperationCanceledException(cancellationToken) : result;
        }
        catch (Exception exception) when (exception is IOException and not BadHttpRequestException or ConnectionAbortedException)
        {
            // The transport reports a reset stream here, possibly before RequestAborted fires: for the handler it is the same thing.
            throw new OperationCanceledException("The client has gone before the request was complete.", exception, cancellationToken);
        }
    }

    private void Check(MessageHeader header)
    {
        if (header.Flag > 1)
        {
            throw WireErrors.UnknownFlag(header.Flag);
        }

        if (header.Length > (uint)(maxMessageSize ?? Array.MaxLength))
        {
            throw WireErrors.ReceivedTooLarge();
        }

        if (!header.IsCompressed)
        {
            return;
        }

        if (string.IsNullOrEmpty(encoding))
        {
            throw WireErrors.CompressedWithoutEncoding();
        }

        if (MessageEncodings.IsIdentity(encoding))
        {
            throw WireErrors.CompressedWithIdentity();
        }

        if (encodings.Find(encoding) is null)
        {
            throw WireErrors.UnsupportedEncoding(encoding);
        }
    }

    private TMessage Deserialize<TMessage>(
        ReadOnlySequence<byte> payload,
        bool compressed,
        Func<DeserializationContext, TMessage> deserialize)
    {
        if (!compressed)
        {
            return Deserialize(payload, deserialize);
        }

        using var decompressed = new PooledBuffer();
        Decompress(payload, decompressed);
        return Deserialize(new ReadOnlySequence<byte>(decompressed.WrittenMemory), deserialize);
    }

    private TMessage Deserialize<TMessage>(ReadOnlySequence<byte> payload, Func<DeserializationContext, TMessage> deserialize)
    {
        _payload = payload;
        try
        {
            return deserialize(this);
        }
        catch (Exception exception) when (exception is not RpcException)
        {
            throw WireErrors.BadMessage(exception);
        }
        finally
        {
            // The buffers go back to the transport: a deserializer that kept the context must not read them any more.
            _payload = default;
        }
    }

    private void Decompress(ReadOnlySequence<byte> payload, PooledBuffer output)
    {
        // A few bytes can decompress to gigabytes, so the limit holds for what comes out too, and stops it while it comes.
        var limit = maxMessageSize ?? Array.MaxLength;
        try
        {
            using var compressed = new SequenceStream(payload);
            using var stream = encodings.Find(encoding!)!.CreateDecompressionStream(compressed);
            while (stream.Read(output.GetSpan()) is var count and > 0)
            {
                output.Advance(count);
                if (output.Length > limit)
                {
                    throw WireErrors.ReceivedTooLarge();
                }
            }
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            throw WireErrors.BadCompressedData(encoding!, exception);
        }
    }
}
