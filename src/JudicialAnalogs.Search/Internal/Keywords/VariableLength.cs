using System.Buffers;

namespace JudicialAnalogs.Search.Internal.Keywords;

/// <summary>Numbers of seven bits a byte, the lowest first; the last byte of a number has its top bit clear.</summary>
internal static class VariableLength
{
    public static void Write(IBufferWriter<byte> target, uint value)
    {
        var room = target.GetSpan(5);
        var count = 0;
        for (; value >= 0x80; value >>= 7)
            room[count++] = (byte)(value | 0x80);
        room[count++] = (byte)value;
        target.Advance(count);
    }

    public static uint Read(ref ReadOnlySpan<byte> bytes)
    {
        uint value = 0;
        for (int i = 0, shift = 0; ; i++, shift += 7)
        {
            value |= (uint)(bytes[i] & 0x7F) << shift;
            if (bytes[i] < 0x80)
            {
                bytes = bytes[(i + 1)..];
                return value;
            }
        }
    }
}
