using Grpc.Kestrel.Internal.Wire;

namespace Grpc.Core;

/// <summary>Turns messages into bytes and back.</summary>
/// <typeparam name="T">The message.</typeparam>
public class Marshaller<T>
{
    /// <summary>Makes a marshaller over byte arrays.</summary>
    /// <param name="serializer">Message to bytes.</param>
    /// <param name="deserializer">Bytes to message.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Marshaller(Func<T, byte[]> serializer, Func<byte[], T> deserializer)
    {
        ArgumentNullException.ThrowIfNull(serializer);
        ArgumentNullException.ThrowIfNull(deserializer);
        Serializer = serializer;
        Deserializer = deserializer;
        ContextualSerializer = (message, context) => context.Complete(serializer(message));
        ContextualDeserializer = context => deserializer(context.PayloadAsNewBuffer());
    }

    /// <summary>Makes a marshaller over the transport's own buffers.</summary>
    /// <param name="serializer">Writes a message into the context.</param>
    /// <param name="deserializer">Reads a message from the context.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Marshaller(Action<T, SerializationContext> serializer, Func<DeserializationContext, T> deserializer)
    {
        ArgumentNullException.ThrowIfNull(serializer);
        ArgumentNullException.ThrowIfNull(deserializer);
        ContextualSerializer = serializer;
        ContextualDeserializer = deserializer;
        Serializer = message =>
        {
            var context = new ArraySerializationContext();
            serializer(message, context);
            return context.ToArray();
        };
        Deserializer = bytes => deserializer(new ArrayDeserializationContext(bytes));
    }

    /// <summary>Message to a new byte array.</summary>
    public Func<T, byte[]> Serializer { get; }

    /// <summary>Byte array to message.</summary>
    public Func<byte[], T> Deserializer { get; }

    /// <summary>Writes a message into a context; what the server uses.</summary>
    public Action<T, SerializationContext> ContextualSerializer { get; }

    /// <summary>Reads a message from a context; what the server uses.</summary>
    public Func<DeserializationContext, T> ContextualDeserializer { get; }
}
