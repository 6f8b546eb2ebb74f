using Grpc.Core;

namespace Grpc.Kestrel.Internal.Wire;

/// <summary>Deserializes one message from an array.</summary>
internal sealed class ArrayDeserializationContext(byte[] payload) : DeserializationContext
{
    public override int PayloadLength => payload.Length;

    public override byte[] PayloadAsNewBuffer() => (byte[])payload.Clone();
}
