using System.Buffers;
using System.IO.Compression;
using System.IO.Pipelines;
using Grpc.Core;
using Grpc.Net.Compression;

namespace Grpc.Kestrel.Internal.Wire;

/// <summary>
/// Writes the messages of one response. A message whose size is announced and which is not compressed goes straight into
/// the transport's buffers, so this object is also the <see cref="SerializationContext"/> that generated code sees.
/// </summary>
internal sealed class MessageWriter(PipeWriter output, int? maxMessageSize, ICompressionProvider? compression, CompressionLevel? level)
    : SerializationContext, IBufferWriter<byte>, IDisposable
{
    private PooledBuffer? _buffer;
    private int? _announced;
    private int _written;
    private bool _compress;
    private bool _direct;
    private bool _complete;

    /// <summary>Whether a message broke off after its header: the stream can only be reset.</summary>
    public bool IsBroken => _direct;

    /// <summary>Writes a message into the transport's buffers without flushing them.</summary>
    /// <exception cref="RpcException">The message is too large.</exception>
    public void Write<TMessage>(TMessage message, Action<TMessage, SerializationContext> serialize, bool compress)
    {
        _compress = compress && compression is not null;
        _announced = null;
        _written = 0;
        _complete = false;
        try
        {
            serialize(message, this);
            if (!_complete)
            {
                throw new InvalidOperationException("The serializer returned without calling Complete.");
            }
        }
        finally
        {
            Dispose();
        }
    }

    public override void SetPayloadLength(int payloadLength)
    {
        CheckSize(payloadLength);
        _announced = payloadLength;
    }

    public override IBufferWriter<byte> GetBufferWriter()
    {
        if (_announced is not { } length || _compress)
        {
            return _buffer ??= new PooledBuffer();
        }

        if (!_direct)
        {
            MessageHeader.Write(output, compressed: false, length);
            _direct = true;
        }

        return this;
    }

    public override void Complete()
    {
        if (_direct)
        {
            if (_written != _announced)
            {
                throw new InvalidOperationException($"The serializer announced {_announced} bytes and wrote {_written}.");
            }

            _direct = false;
            _complete = true;
            return;
        }

        Emit(_buffer is null ? default : _buffer.WrittenMemory.Span);
    }

    public override void Complete(byte[] payload)
    {
        ArgumentNullException.ThrowIfNull(payload);
        Emit(payload);
    }

    public void Dispose()
    {
        _buffer?.Dispose();
        _buffer = null;
    }

    void IBufferWriter<byte>.Advance(int count)
    {
        output.Advance(count);
        _written += count;
    }

    Memory<byte> IBufferWriter<byte>.GetMemory(int sizeHint) => output.GetMemory(sizeHint);

    Span<byte> IBufferWriter<byte>.GetSpan(int sizeHint) => output.GetSpan(sizeHint);

    private void Emit(ReadOnlySpan<byte> payload)
    {
        CheckSize(payload.Length);
        if (_complete)
        {
            throw new InvalidOperationException("The serializer called Complete twice.");
        }

        // An empty message stays plain: .NET's gzip and deflate turn nothing into nothing, which other decoders refuse.
        if (_compress && !payload.IsEmpty)
        {
            using var compressed = new PooledBuffer();
            using (var stream = compression!.CreateCompressionStream(compressed, level))
            {
                stream.Write(payload);
            }

            Frame(compressed.WrittenMemory.Span, compressed: true);
        }
        else
        {
            Frame(payload, compressed: false);
        }

        _complete = true;
    }

    private void Frame(ReadOnlySpan<byte> payload, bool compressed)
    {
        MessageHeader.Write(output, compressed, payload.Length);
        output.Write(payload);
    }

    private void CheckSize(int size)
    {
        if (size > maxMessageSize)
        {
            throw WireErrors.SendingTooLarge();
        }
    }
}
