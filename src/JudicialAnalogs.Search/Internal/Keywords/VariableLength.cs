using System.Buffers;

namespace JudicialAnalogs.Search.Internal.Keywords;

/// <summary>Numbers of seven bits a byte, the lowest first; the last byte of a number has its top bit clear.</summary>
internal static class VariableLength
{
    /// <summary>The most bytes of a number.</summary>
    public const int Most = 5;

    public static void Write(IBufferWriter<byte> target, uint value) => target.Advance(Write(value, target.GetSpan(Most), 0));

    /// <summary>Writes a number at a place; the answer is the place behind it.</summary>
    public static int Write(uint value, Span<byte> target, int at)
    {
        for (; value >= 0x80; value >>= 7)
            target[at++] = (byte)(value | 0x80);
        target[at] = (byte)value;
        return at + 1;
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
