using System.Buffers;
using System.Buffers.Binary;

namespace Grpc.Kestrel.Internal.Wire;

/// <summary>The five bytes before each message: a compressed flag and a big-endian length.</summary>
/// <param name="Flag">0 or 1 in a stream that is not corrupt.</param>
/// <param name="Length">Bytes of payload that follow.</param>
internal readonly record struct MessageHeader(byte Flag, uint Length)
{
    public const int Size = 5;

    public bool IsCompressed => Flag == 1;

    public static bool TryRead(in ReadOnlySequence<byte> buffer, out MessageHeader header)
    {
        header = default;
        if (buffer.Length < Size)
        {
            return false;
        }

        Span<byte> bytes = stackalloc byte[Size];
        buffer.Slice(0, Size).CopyTo(bytes);
        header = new MessageHeader(bytes[0], BinaryPrimitives.ReadUInt32BigEndian(bytes[1..]));
        return true;
    }

    public static void Write(IBufferWriter<byte> output, bool compressed, int length)
    {
        var bytes = output.GetSpan(Size);
        bytes[0] = compressed ? (byte)1 : (byte)0;
        BinaryPrimitives.WriteUInt32BigEndian(bytes[1..], (uint)length);
        output.Advance(Size);
    }
}
