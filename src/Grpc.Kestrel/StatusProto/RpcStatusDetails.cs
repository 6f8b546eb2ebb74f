using Google.Protobuf;
using Google.Protobuf.Reflection;
using Google.Protobuf.WellKnownTypes;

namespace Google.Rpc;

/// <summary>Reads the details of an error.</summary>
public sealed partial class Status
{
    private static readonly TypeRegistry s_standardDetails = TypeRegistry.FromFiles(ErrorDetailsReflection.Descriptor);

    /// <summary>The first detail of type <typeparamref name="T"/>; <see langword="null"/> where there is none.</summary>
    /// <typeparam name="T">A message, such as <see cref="BadRequest"/>.</typeparam>
    /// <exception cref="InvalidProtocolBufferException">The detail's bytes are not of that type.</exception>
    public T? GetDetail<T>()
        where T : class, IMessage<T>, new()
    {
        var wanted = new T().Descriptor;
        return Details.FirstOrDefault(any => any.Is(wanted))?.Unpack<T>();
    }

    /// <summary>The details whose types are those of <c>google/rpc/error_details.proto</c>, in order; others are passed over.</summary>
    public IEnumerable<IMessage> UnpackDetailMessages() => UnpackDetailMessages(s_standardDetails);

    /// <summary>The details whose types <paramref name="registry"/> knows, in order; others are passed over.</summary>
    /// <param name="registry">The known types.</param>
    public IEnumerable<IMessage> UnpackDetailMessages(TypeRegistry registry)
    {
        ArgumentNullException.ThrowIfNull(registry);
        return Details.Select(any => any.Unpack(registry)).OfType<IMessage>();
    }
}
