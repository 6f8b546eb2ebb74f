using System.Diagnostics.CodeAnalysis;

namespace Grpc.Core;

/// <summary>Wishes about how one message is written.</summary>
[Flags]
[SuppressMessage("Naming", "CA1711:Identifiers should not have incorrect suffix", Justification = "The name is Grpc.Core's.")]
[SuppressMessage("Design", "CA1008:Enums should have zero value", Justification = "The shape is Grpc.Core's.")]
public enum WriteFlags
{
    /// <summary>The message may wait in the buffer; a later write or the end of the call flushes it.</summary>
    BufferHint = 0x1,

    /// <summary>The message is sent as it is even where the response is compressed.</summary>
    NoCompress = 0x2,
}
