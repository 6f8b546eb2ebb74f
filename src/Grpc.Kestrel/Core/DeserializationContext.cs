using System.Buffers;

namespace Grpc.Core;

/// <summary>Where a deserializer finds one message; valid only until the deserializer returns.</summary>
public abstract class DeserializationContext
{
    /// <summary>Bytes in the message.</summary>
    public abstract int PayloadLength { get; }

    /// <summary>The message as an array of its own.</summary>
    /// <returns>A copy of the payload.</returns>
    public virtual byte[] PayloadAsNewBuffer() => throw new NotImplementedException();

    /// <summary>The message in the transport's buffers.</summary>
    /// <returns>The payload; valid only until the deserializer returns.</returns>
    public virtual ReadOnlySequence<byte> PayloadAsReadOnlySequence() => new(PayloadAsNewBuffer());
}
