using System.Buffers;
using Grpc.Core;

namespace Grpc.Kestrel.Internal.Wire;

/// <summary>Serializes one message into an array of its own.</summary>
internal sealed class ArraySerializationContext : SerializationContext
{
    private ArrayBufferWriter<byte>? _buffer;
    private byte[]? _payload;

    public override void Complete(byte[] payload) => _payload = payload;

    public override IBufferWriter<byte> GetBufferWriter() => _buffer ??= new ArrayBufferWriter<byte>();

    public override void Complete() => _payload = _buffer is null ? [] : _buffer.WrittenSpan.ToArray();

    public byte[] ToArray() => _payload ?? throw new InvalidOperationException("The serializer returned without calling Complete.");
}
