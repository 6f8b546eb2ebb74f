using System.Buffers;

namespace Grpc.Core;

/// <summary>Where a serializer puts one message.</summary>
public abstract class SerializationContext
{
    /// <summary>Hands over the whole message at once.</summary>
    /// <param name="payload">The serialized message; the caller gives it away.</param>
    public virtual void Complete(byte[] payload) => throw new NotImplementedException();

    /// <summary>The buffer to write the message into; end with <see cref="Complete()"/>.</summary>
    /// <returns>The buffer.</returns>
    public virtual IBufferWriter<byte> GetBufferWriter() => throw new NotImplementedException();

    /// <summary>Announces the exact size, which saves a copy; call before <see cref="GetBufferWriter"/>.</summary>
    /// <param name="payloadLength">Bytes the message will take.</param>
    public virtual void SetPayloadLength(int payloadLength)
    {
    }

    /// <summary>Says that the message has been written into the buffer.</summary>
    public virtual void Complete() => throw new NotImplementedException();
}
