using System.Buffers.Binary;

namespace Grpc.Kestrel.Tests.Hosting;

/// <summary>An HTTP/2 frame as it came (RFC 9113, section 4.1).</summary>
internal sealed record RawFrame(byte Type, byte Flags, int StreamId, byte[] Payload)
{
    public const byte Data = 0;
    public const byte Headers = 1;
    public const byte Reset = 3;
    public const byte Settings = 4;
    public const byte Ping = 6;

    public bool EndsStream => Type is Data or Headers && (Flags & 1) != 0;

    public bool IsAcknowledgement => Type is Settings or Ping && (Flags & 1) != 0;

    public uint ErrorCode => Type == Reset ? BinaryPrimitives.ReadUInt32BigEndian(Payload) : throw new InvalidOperationException("Not a RST_STREAM.");
}
